package org.bcfplanner.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.report.summary.RiskMap;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** How many risks stand where; a square leads to its risks in the register. */
final class RiskCard extends Card {
    /** Up to so many columns there is room for the word of the band in a square. */
    private static final int FEW = 3;

    private final double scale;
    private final Consumer<Matrix.Cell> go;
    private @Nullable RiskMap shown;

    RiskCard(double scale, Runnable open, Consumer<Matrix.Cell> go) {
        super("Risk map", "Risks", open, 250 * scale, 260 * scale);
        this.scale = scale;
        this.go = go;
        setId("risk-card");
    }

    void show(RiskMap map) {
        if (map.equals(shown)) {
            return;
        }
        shown = map;
        GridPane grid = grid(map);
        VBox.setVgrow(grid, Priority.ALWAYS);
        Label sentence = Parts.label(map.sentence(), "small", "fg-muted", "card-foot");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        fill(List.of(grid, sentence));
        link().setAccessibleText("Open Risks. " + map.sentence());
    }

    private GridPane grid(RiskMap map) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("risk-grid");
        boolean axes = !map.scale().isSingle();
        grid.getColumnConstraints().addAll(fixedColumn(), fixedColumn());
        for (int column = 0; column < map.columns(); column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setPercentWidth(-1);
            wide.setHgrow(Priority.ALWAYS);
            wide.setMinWidth(20);
            wide.setPrefWidth(60);
            grid.getColumnConstraints().add(wide);
        }
        for (int row = map.rows() - 1; row >= 0; row--) {
            RowConstraints high = new RowConstraints(30 * scale, (map.rows() > FEW ? 36 : 48) * scale, 72 * scale);
            high.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(high);
            if (axes) {
                grid.add(axis(String.valueOf(row + 1)), 1, map.rows() - 1 - row);
            }
            for (int column = 0; column < map.columns(); column++) {
                grid.add(square(map, map.cell(row, column)), column + 2, map.rows() - 1 - row);
            }
        }
        if (axes) {
            label(grid, map);
        }
        return grid;
    }

    private static void label(GridPane grid, RiskMap map) {
        Label likely = axis("Probability");
        likely.setRotate(-90);
        Node upright = new Group(likely);
        GridPane.setValignment(upright, VPos.CENTER);
        grid.add(upright, 0, 0, 1, map.rows());
        for (int column = 0; column < map.columns(); column++) {
            Label step = axis(String.valueOf(column + 1));
            GridPane.setHalignment(step, HPos.CENTER);
            grid.add(step, column + 2, map.rows());
        }
        Label bad = axis("Impact");
        GridPane.setHalignment(bad, HPos.CENTER);
        grid.add(bad, 2, map.rows() + 1, map.columns(), 1);
    }

    private WayIn square(RiskMap map, Matrix.Cell cell) {
        int count = map.count(cell);
        VBox content = new VBox();
        content.setAlignment(Pos.CENTER);
        if (count > 0) {
            content.getChildren().add(Parts.label(String.valueOf(count), "risk-count"));
        }
        if (map.columns() <= FEW || map.scale().isSingle()) {
            content.getChildren()
                    .add(Parts.label(map.band(cell).label(), "risk-word", count == 0 ? "fg-muted" : "risk-taken"));
        }
        WayIn square = new WayIn(content, map.words(cell), () -> go.accept(cell));
        square.getStyleClass()
                .addAll("risk-square", "band-" + map.band(cell).level().name().toLowerCase(Locale.ROOT));
        square.setId("overview-cell-" + cell.probability() + "-" + cell.impact());
        return square;
    }

    private static ColumnConstraints fixedColumn() {
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setHgrow(Priority.NEVER);
        return fixed;
    }

    private static Label axis(String words) {
        return Parts.fixed(words, "matrix-axis");
    }
}
