package org.bcfplanner.ui.tables;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** A card beside the table; without content it takes no room. */
public final class AsideCard extends VBox {
    private final Label heading;

    public AsideCard(String heading) {
        this.heading = Parts.label(heading, "strong");
        getStyleClass().add("aside-card");
        fill(List.of());
    }

    /** Exchanges what stands under its heading. */
    public void fill(List<? extends Node> content) {
        boolean any = !content.isEmpty();
        getChildren().setAll(heading);
        getChildren().addAll(content);
        setVisible(any);
        setManaged(any);
    }

    /** Words that take as many lines as they need. */
    public static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
