package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.tables.Beside;

/** What follows from the figures of a table, in sentences beside it. */
final class Sentences implements Beside {
    private final VBox box = new VBox();
    private final Supplier<List<Sentence>> sentences;

    /** @param of what it is of; empty where the sentence says so itself */
    record Sentence(String of, String words) {
        static Sentence of(String words) {
            return new Sentence("", words);
        }

        String whole() {
            return of.isEmpty() ? words : of + ": " + words;
        }
    }

    Sentences(Supplier<List<Sentence>> sentences) {
        this.sentences = sentences;
        box.getStyleClass().add("finance-sentences");
    }

    @Override
    public Node view() {
        return box;
    }

    @Override
    public void show() {
        box.getChildren().setAll(sentences.get().stream().map(Sentences::label).toList());
    }

    private static Label label(Sentence sentence) {
        Label label = Parts.label(sentence.whole(), "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
