package org.bcfplanner.ui.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;

/** The outline, and beside it the page under its heading and what can be done in a text; no outline where there is no room. */
final class Layout extends HBox {
    private static final double ROOM_FOR_OUTLINE = 800;
    private static final double LEAST_HEADING = 170;
    private static final double USUAL_HEADING = 300;
    private static final double TOOLS = 306;

    private final Region outline;
    private final VBox main;
    private final Label heading = Parts.label("", "page-title");
    private final String name;
    private final String title;
    private final double scale;

    /**
     * @param name  of the section, over the page where there is no outline
     * @param title of the document
     * @param tools what can be done in a text
     * @param scale the text size, 1 for 100 %
     */
    Layout(Region outline, Region page, Region tools, String name, String title, double scale) {
        this.outline = outline;
        this.name = name;
        this.title = title;
        this.scale = scale;
        WrappingRow top = new WrappingRow(
                Parts.sized(heading, scale, LEAST_HEADING, USUAL_HEADING), Parts.sized(tools, scale, TOOLS, TOOLS));
        top.getStyleClass().add("report-top");
        main = new VBox(top, page);
        main.getStyleClass().add("report-main");
        main.setMinWidth(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        setMinWidth(0);
        setMinHeight(0);
        widthProperty().addListener((property, was, is) -> arrange());
        arrange();
    }

    boolean hasOutline() {
        return getChildren().contains(outline);
    }

    private void arrange() {
        boolean room = getWidth() <= 0 || getWidth() >= ROOM_FOR_OUTLINE * scale;
        heading.setText(room ? title : name);
        List<Region> shown = room ? List.of(outline, main) : List.of(main);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }
}
