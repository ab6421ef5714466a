package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.search.Excerpt;
import org.bcfplanner.ui.kit.Parts;

/** A piece of a text on one line, with what was looked for set off. What has no room is cut at the end. */
final class ExcerptLine extends HBox {
    ExcerptLine() {
        getStyleClass().add("excerpt");
        setMinWidth(0);
    }

    void show(Excerpt excerpt) {
        List<Label> pieces = new ArrayList<>();
        int at = 0;
        for (Excerpt.Span span : excerpt.matched()) {
            piece(pieces, excerpt.text().substring(at, span.from()), "fg-muted");
            piece(pieces, excerpt.text().substring(span.from(), span.to()), "excerpt-match");
            at = span.to();
        }
        piece(pieces, excerpt.text().substring(at), "fg-muted");
        if (!pieces.isEmpty()) {
            pieces.getLast().setMinWidth(0);
        }
        getChildren().setAll(pieces);
    }

    private static void piece(List<Label> pieces, String text, String style) {
        if (!text.isEmpty()) {
            Label label = Parts.label(text, "small", style);
            label.setMinWidth(Region.USE_PREF_SIZE);
            pieces.add(label);
        }
    }
}
