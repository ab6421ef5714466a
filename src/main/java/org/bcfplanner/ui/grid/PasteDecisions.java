package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The choice for each cell of a paste that does not simply take its text: leave it, keep the text, or a repair. */
final class PasteDecisions {
    /** As many as are asked about one by one; the rest goes by the choice for all. */
    private static final int ASKED = 50;

    private final List<Paste.Doubt> doubts;
    private final List<Decision> decisions = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Runnable changed;

    /** A choice: whether a text is put in, and which. */
    private record Decision(String words, boolean puts, String text) {
        static final Decision LEAVE = new Decision("Leave as it is", false, "");

        static Decision keep(Paste.Doubt doubt) {
            return new Decision("Keep as typed", true, doubt.change().text());
        }

        @Override
        public String toString() {
            return words;
        }
    }

    PasteDecisions(List<Paste.Doubt> doubts, Runnable changed) {
        this.doubts = doubts;
        this.changed = changed;
        doubts.forEach(doubt -> decisions.add(Decision.LEAVE));
        rows.getStyleClass().add("paste-decisions");
        boolean several = doubts.stream().filter(Paste.Doubt::keepable).count() > 1;
        List<ChoiceBox<Decision>> boxes = new ArrayList<>();
        if (several) {
            rows.getChildren().add(forAll(boxes));
        }
        for (int i = 0; i < Math.min(ASKED, doubts.size()); i++) {
            rows.getChildren().add(row(i, boxes));
        }
        if (doubts.size() > ASKED) {
            rows.getChildren()
                    .add(Parts.label(
                            "and " + (doubts.size() - ASKED) + " more, which go by the choice for all", "fg-muted"));
        }
    }

    Node view() {
        return rows;
    }

    /** The changes that were decided on. */
    List<CellChange> chosen() {
        List<CellChange> chosen = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            if (decisions.get(i).puts()) {
                chosen.add(new CellChange(
                        doubts.get(i).change().cell(), decisions.get(i).text()));
            }
        }
        return chosen;
    }

    private Node row(int index, List<ChoiceBox<Decision>> boxes) {
        Paste.Doubt doubt = doubts.get(index);
        Label sentence = Parts.label(doubt.sentence(), "fg-muted", "small");
        sentence.setWrapText(true);
        sentence.setMaxWidth(420);
        VBox words = new VBox(Parts.label(doubt.place(), "strong"), sentence);
        if (!doubt.keepable()) {
            return line(words, Parts.fixed("Left as it is", "fg-muted"));
        }
        ChoiceBox<Decision> box = new ChoiceBox<>();
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Decision.LEAVE, Decision.keep(doubt)),
                                doubt.suggestions().stream().map(text -> new Decision("Use " + text, true, text)))
                        .toList());
        box.setValue(Decision.LEAVE);
        box.setAccessibleText(doubt.place());
        box.valueProperty().addListener((property, was, is) -> {
            decisions.set(index, is);
            changed.run();
        });
        boxes.add(box);
        return line(words, box);
    }

    private Node forAll(List<ChoiceBox<Decision>> boxes) {
        ChoiceBox<String> all = new ChoiceBox<>();
        all.getItems().setAll(Decision.LEAVE.words(), "Keep as typed");
        all.setValue(Decision.LEAVE.words());
        all.setAccessibleText("All of them");
        all.valueProperty().addListener((property, was, is) -> {
            boolean keep = all.getSelectionModel().getSelectedIndex() == 1;
            for (int i = 0; i < doubts.size(); i++) {
                boolean puts = keep && doubts.get(i).keepable();
                decisions.set(i, puts ? Decision.keep(doubts.get(i)) : Decision.LEAVE);
            }
            boxes.forEach(box -> box.getSelectionModel().select(keep ? 1 : 0));
            changed.run();
        });
        return line(new VBox(Parts.label("All of them", "strong")), all);
    }

    private static HBox line(Node words, Node choice) {
        HBox line = new HBox(Icons.of("bi-x-octagon-fill", 12, "fg-danger"), words, Parts.spacer(), choice);
        line.getStyleClass().add("paste-decision");
        return line;
    }
}
