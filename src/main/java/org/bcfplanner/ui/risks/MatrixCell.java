package org.bcfplanner.ui.risks;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** A square of the risk matrix: how many risks are in it, its band and its score. */
final class MatrixCell extends ToggleButton {
    private static final PseudoClass HOME = PseudoClass.getPseudoClass("home");

    private final Scale scale;
    private final Matrix.Cell cell;
    private final boolean close;

    /** @param close whether there is little room: then the shape of the band stands for its word */
    MatrixCell(Scale scale, Matrix.Cell cell, boolean close) {
        this.scale = scale;
        this.cell = cell;
        this.close = close;
        getStyleClass().add("matrix-cell");
        band().ifPresent(each -> getStyleClass().add(RiskWords.style(each.level())));
        setId("cell-" + cell.probability() + "-" + cell.impact());
        setTooltip(new Tooltip());
    }

    void show(int count) {
        Label below = below();
        VBox content = new VBox();
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        if (count == 0) {
            below.getStyleClass().add("empty");
        } else {
            Label number = Parts.label(String.valueOf(count), "matrix-count");
            if (close) {
                number.getStyleClass().add("close");
            }
            content.getChildren().add(number);
        }
        content.getChildren().add(below);
        setGraphic(content);
        setAccessibleText(words(count));
        getTooltip().setText(words(count));
    }

    /** Marks the square of the selected risk. */
    void markHome(boolean home) {
        pseudoClassStateChanged(HOME, home);
    }

    private Optional<Band> band() {
        return scale.band(scale.isSingle() ? cell.probability() : cell.score());
    }

    private Label below() {
        String word = band().map(Band::label).orElse("");
        if (scale.isSingle()) {
            return Parts.label(word, "matrix-word");
        }
        if (!close) {
            return Parts.label(word + " " + cell.score(), "matrix-word");
        }
        Label label = Parts.label(String.valueOf(cell.score()), "matrix-word");
        band().ifPresent(each -> label.setGraphic(Icons.of(RiskWords.icon(each.level()), 11)));
        label.setGraphicTextGap(1);
        return label;
    }

    /** What a screen reader says. */
    private String words(int count) {
        String risks = count == 0 ? "no risks" : RiskWords.risks(count);
        String word = band().map(Band::label).orElse("");
        return scale.isSingle()
                ? word + ": " + risks
                : "Probability "
                        + RiskWords.steps(scale.probability()).get(cell.probability() - 1) + ", impact "
                        + RiskWords.steps(scale.impact()).get(cell.impact() - 1) + ": " + risks + ", " + word
                        + ", score "
                        + cell.score();
    }
}
