package org.bcfplanner.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A part of the overview: its name, a way into its section, and what it tells. */
class Card extends VBox {
    private final Label beside = Parts.label("", "fg-muted", "small");
    private final Button link;
    private final VBox content = new VBox();

    /**
     * @param least the least width, in pixels, below which it goes under its neighbour
     * @param usual the width by which neighbours share their line
     */
    Card(String name, String linkWords, Runnable open, double least, double usual) {
        getStyleClass().addAll("panel", "overview-card");
        link = Parts.button(linkWords, "bi-arrow-right-short", open, "link");
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setAccessibleText(name + ": " + linkWords);
        beside.setMinWidth(0);
        HBox heading = new HBox(8, Parts.label(name, "card-title"), beside, Parts.spacer(), link);
        heading.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("overview-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
        setMinWidth(least);
        setPrefWidth(usual);
    }

    Button link() {
        return link;
    }

    /** Says something in the heading, such as the year. */
    final void beside(String words) {
        beside.setText(words);
    }

    /** Exchanges what it tells. The focus stays where it was, or goes to the way in where that is gone. */
    final void fill(List<? extends Node> nodes) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean within = isWithin(focused);
        String id = focused == null ? null : focused.getId();
        content.getChildren().setAll(nodes);
        if (within && !isWithin(focused)) {
            Node again = id == null ? null : content.lookup("#" + id);
            (again == null ? link : again).requestFocus();
        }
    }

    private boolean isWithin(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
