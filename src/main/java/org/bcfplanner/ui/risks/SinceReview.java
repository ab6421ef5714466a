package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.ui.grid.TextBlock;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The scores that have changed since the last review of each risk, with the reason for each. */
final class SinceReview extends VBox {
    private static final double MOST = 300;

    private final RegisterModel model;
    private final List<ScoreChange> changes;

    private SinceReview(RegisterModel model) {
        super(12);
        this.model = model;
        this.changes = ScoreChange.of(model);
        getStyleClass().add("wide");
        setId("since-review");
        Label words = Parts.label(words(), "fg-muted");
        words.setWrapText(true);
        words.setId("since-review-words");
        getChildren().add(words);
        if (!changes.isEmpty()) {
            getChildren().addAll(table(), copying());
        }
    }

    static void show(RegisterModel model, Dialogs dialogs) {
        Button close = new Button("Close");
        close.setId("close-since-review");
        close.setOnAction(event -> dialogs.close());
        dialogs.say("Scores since the last review", new SinceReview(model), close);
    }

    private String words() {
        Reviews reviews = Reviews.of(model.plan().riskReviews());
        long reviewed = model.register().risks().stream()
                .filter(risk -> reviews.latest(risk.id()).isPresent())
                .count();
        String changed = changes.isEmpty()
                ? "No score is another than at the review before."
                : changes.size() == 1
                        ? "1 score is another than before."
                        : changes.size() + " scores are others than before.";
        return reviewed + " of " + RiskWords.risks(model.plan().risks().size()) + (reviewed == 1 ? " has" : " have")
                + " been reviewed. " + changed;
    }

    private ScrollPane table() {
        GridPane table = new GridPane(18, 9);
        table.setId("since-review-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(120);
        ColumnConstraints usual = new ColumnConstraints();
        table.getColumnConstraints().addAll(usual, usual, usual, usual, wide);
        int column = 0;
        for (String heading : headings()) {
            table.add(Parts.fixed(heading, "field-label"), column++, 0);
        }
        int row = 1;
        for (ScoreChange change : changes) {
            Label moved = Parts.fixed(RiskWords.moved(change.movement()), "strong");
            moved.setGraphic(Icons.of(RiskWords.movedIcon(change.movement()), 11));
            table.addRow(
                    row++,
                    Parts.fixed(change.name(model)),
                    Parts.fixed(change.was()),
                    Parts.fixed(change.now()),
                    moved,
                    reason(change));
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setAccessibleText("Scores since the last review");
        return scroll;
    }

    private static Label reason(ScoreChange change) {
        Label reason = change.reason().isEmpty()
                ? Parts.label("None yet: changed in the register since", "fg-muted")
                : Parts.label(change.reason());
        reason.setWrapText(true);
        reason.setMinWidth(0);
        return reason;
    }

    private HBox copying() {
        Label told = Parts.label("", "fg-muted", "small");
        Button copy = Parts.button("Copy as a table", "bi-files", () -> told.setText(copied()), "chip");
        copy.setId("copy-since-review");
        HBox row = new HBox(10, copy, told);
        row.getStyleClass().add("finding-content");
        return row;
    }

    private String copied() {
        List<List<String>> rows = new ArrayList<>(List.of(headings()));
        changes.forEach(change -> rows.add(List.of(
                change.name(model), change.was(), change.now(), RiskWords.moved(change.movement()), change.reason())));
        ClipboardContent content = new ClipboardContent();
        content.putString(new TextBlock(rows).format());
        return Clipboard.getSystemClipboard().setContent(content)
                ? "On the clipboard."
                : "The system did not take it onto the clipboard. Try again.";
    }

    private static List<String> headings() {
        return List.of("Risk", "Was", "Is", "Change", "Reason");
    }
}
