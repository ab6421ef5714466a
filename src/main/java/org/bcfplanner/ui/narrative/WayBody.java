package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;

/** A chapter that the document fills from another section: what it will say, and the way there. */
final class WayBody implements Body {
    private final Supplier<List<Facts.Fact>> facts;
    private final VBox lines = new VBox(12);
    private final Button way;
    private final VBox view;

    /**
     * @param sentence says where the chapter comes from
     * @param section  the name of the section to go to
     */
    WayBody(String sentence, String section, Runnable go, Supplier<List<Facts.Fact>> facts) {
        this.facts = facts;
        this.way = Parts.button("Go to " + section, "bi-arrow-right-short", go, "accent");
        way.setId("go-to-section");
        Label told = Parts.label(sentence, "fg-muted");
        told.setWrapText(true);
        view = new VBox(16, lines, told, way);
        view.getStyleClass().addAll("panel", "form");
        view.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        List<Node> shown = new ArrayList<>();
        for (Facts.Fact fact : facts.get()) {
            Label value = fact.value().isBlank()
                    ? Parts.label("Nothing yet", "fg-muted")
                    : Parts.label(fact.value(), "fact-value");
            value.setWrapText(true);
            Label name = Parts.label(fact.name(), "field-label");
            name.setLabelFor(value);
            shown.add(new VBox(3, name, value));
        }
        lines.getChildren().setAll(shown);
        lines.setManaged(!shown.isEmpty());
    }

    @Override
    public void enter() {
        way.requestFocus();
    }
}
