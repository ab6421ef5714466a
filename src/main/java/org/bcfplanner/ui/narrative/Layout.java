package org.bcfplanner.ui.narrative;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;

/** Chapters, the page of one, and the notes beside it, as far as there is room for them. */
final class Layout extends VBox {
    private static final double ROOM_FOR_ALL = 1030;
    private static final double ROOM_FOR_TWO = 640;

    /** How wide the page is when it is alone: lines of the length that one reads. */
    private static final double COLUMN = 900;

    private final Region outline;
    private final Region page;
    private final Region notes;
    private final double scale;
    private final ToggleButton chapters = toggle("Chapters", "bi-list-ul", "show-chapters");
    private final ToggleButton remarks = toggle("Notes", "bi-chat-left-text", "show-notes");
    private final HBox panes = new HBox();
    private final HBox bar = new HBox(8);
    private final HBox besideHeading = new HBox(8);
    private boolean alone;

    Layout(Region outline, Region page, Region notes, double scale) {
        this.outline = outline;
        this.page = page;
        this.notes = notes;
        this.scale = scale;
        getStyleClass().add("narrative");
        setMinWidth(0);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        bar.getStyleClass().add("narrative-bar");
        besideHeading.setMinWidth(USE_PREF_SIZE);
        besideHeading.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        setMinHeight(0);
        chapters.setOnAction(event -> {
            remarks.setSelected(false);
            arrange();
        });
        remarks.setOnAction(event -> {
            chapters.setSelected(false);
            arrange();
        });
        widthProperty().addListener((property, was, is) -> arrange());
        panes.getChildren().setAll(outline, page, notes);
        getChildren().setAll(bar, panes);
        arrange();
    }

    private static ToggleButton toggle(String words, String icon, String id) {
        ToggleButton toggle = new ToggleButton(words, Icons.of(icon, 14));
        toggle.setId(id);
        toggle.getStyleClass().add("quiet-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    /** Stands beside the heading of the page: the button for the notes, where there is no room for them. */
    HBox besideHeading() {
        return besideHeading;
    }

    /** Shows only the page, or again what there is room for. */
    void alone(boolean only) {
        alone = only;
        arrange();
    }

    /** Brings the notes into view. */
    void showNotes() {
        if (!panes.getChildren().contains(notes) && !alone) {
            chapters.setSelected(false);
            remarks.setSelected(true);
            arrange();
        }
    }

    /** Brings the page into view. */
    void showPage() {
        if (!panes.getChildren().contains(page)) {
            chapters.setSelected(false);
            remarks.setSelected(false);
            arrange();
        }
    }

    void count(long open) {
        remarks.setText(open == 0 ? "Notes" : "Notes (" + open + ")");
    }

    private void arrange() {
        List<Node> shown = shown();
        boolean roomy = getWidth() >= ROOM_FOR_ALL * scale;
        boolean narrow = getWidth() < ROOM_FOR_TWO * scale;
        bar.setVisible(narrow && !alone);
        bar.setManaged(narrow && !alone);
        put(bar, narrow ? List.of(chapters, remarks) : List.of());
        put(besideHeading, narrow || roomy || alone ? List.of() : List.of(remarks));
        put(panes, shown);
        page.setMaxWidth(alone ? COLUMN * scale : Double.MAX_VALUE);
        panes.setAlignment(alone ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        page.pseudoClassStateChanged(PseudoClass.getPseudoClass("alone"), alone);
        boolean single = shown.size() == 1;
        for (Region side : List.of(outline, notes)) {
            HBox.setHgrow(side, single ? Priority.ALWAYS : Priority.NEVER);
            side.pseudoClassStateChanged(PseudoClass.getPseudoClass("single"), single);
        }
    }

    private static void put(HBox box, List<Node> nodes) {
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().setAll(nodes);
        }
    }

    private List<Node> shown() {
        if (alone) {
            return List.of(page);
        }
        if (getWidth() >= ROOM_FOR_ALL * scale || getWidth() <= 0) {
            return List.of(outline, page, notes);
        }
        if (getWidth() >= ROOM_FOR_TWO * scale) {
            return remarks.isSelected() ? List.of(page, notes) : List.of(outline, page);
        }
        return chapters.isSelected() ? List.of(outline) : remarks.isSelected() ? List.of(notes) : List.of(page);
    }
}
