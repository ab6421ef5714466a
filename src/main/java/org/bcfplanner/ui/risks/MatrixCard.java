package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;

/** The risk matrix with its heading, its stages, and what it cannot show. */
final class MatrixCard extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final RegisterModel model;
    private final MatrixGrid matrix;
    private final Label hint = Parts.label("Click a square to filter", "fg-muted", "small");
    private final Segmented<Stage> stages =
            new Segmented<>("Show ratings", List.of(Stage.values()), RiskWords::stage).wrap();
    private final Label unscored = Parts.label("", "small");
    private final HBox foot = new HBox(6);
    private final Label told = Parts.label("", "small", "fg-muted");
    private Runnable onChoice = () -> {};
    private Runnable onScore = () -> {};

    /** @param scale the text size, 1 for 100 % */
    MatrixCard(RegisterModel model, MatrixExport export, double scale) {
        this.model = model;
        this.matrix = new MatrixGrid(scale);
        setId("risk-matrix");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("panel", "risk-card");
        HBox heading = new HBox(8, Parts.fixed("Risk matrix", "card-title"), Parts.spacer(), hint, export.button());
        hint.setMinWidth(0);
        heading.setAlignment(Pos.CENTER_LEFT);
        unscored.setGraphic(Icons.of(RiskLooks.ERROR_ICON, 12, "fg-danger"));
        unscored.setWrapText(true);
        HBox.setHgrow(unscored, javafx.scene.layout.Priority.ALWAYS);
        var score = Parts.button("Score it", "bi-arrow-right-short", () -> onScore.run(), "link");
        score.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        score.setId("score-it");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(unscored, score);
        foot.managedProperty().bind(foot.visibleProperty());
        stages.managedProperty().bind(stages.visibleProperty());
        stages.setId("stages");
        stages.onChoice(stage -> {
            model.show(stage);
            onChoice.run();
        });
        matrix.onChoice(cell -> {
            model.list(cell);
            onChoice.run();
        });
        told.setId("matrix-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        export.onSaid(told::setText);
        matrix.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                key.consume();
                export.copyByKey();
            }
        });
        getChildren().addAll(heading, stages, matrix, foot, told);
    }

    /** Run when other risks are to be listed. */
    void onChoice(Runnable listener) {
        onChoice = listener;
    }

    /** Run to go to the first risk that is not scored. */
    void onScore(Runnable listener) {
        onScore = listener;
    }

    /** Shows the matrix as it is now, and the cell of the selected risk. */
    void show(Optional<Risk> selected) {
        Matrix shown = model.matrix();
        told.setText("");
        List<Risk> risks = model.register().risks();
        stages.setVisible(risks.stream()
                .anyMatch(risk -> !risk.residual().isBlank() || !risk.target().isBlank()));
        stages.choose(model.stage());
        hint.setText(model.cell().isPresent() ? "Click it again to show all" : "Click a square to filter");
        matrix.show(
                shown,
                model.cell(),
                selected.flatMap(risk -> Moves.cell(shown.scale(), risk.at(model.stage()))),
                Moves.between(risks, shown.scale(), model.stage()));
        int missing = shown.unscored().size();
        foot.setVisible(missing > 0);
        unscored.setText(
                missing == 1
                        ? "1 risk is not scored, so it is not shown"
                        : missing + " risks are not scored, so they are not shown");
    }
}
