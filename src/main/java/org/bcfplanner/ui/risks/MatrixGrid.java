package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.ui.kit.Parts;

/**
 * The cells of a risk matrix as buttons: probability upwards, impact to the right. On a scale of single ratings it is one
 * row of bands. Arrow keys go from cell to cell, Enter or Space chooses one.
 */
final class MatrixGrid extends Pane {
    private static final double GAP = 4;
    private static final int CLOSE = 4;
    /** The most that the labels of rows take, in pixels at usual text size. */
    private static final double MOST_LABEL = 66;

    private final double scale;
    private final Map<Matrix.Cell, MatrixCell> cells = new HashMap<>();
    private final List<Label> rowLabels = new ArrayList<>();
    private final List<Label> columnLabels = new ArrayList<>();
    private final Label likely = Parts.label("Probability", "matrix-axis");
    private final Label bad = Parts.label("Impact", "matrix-axis");
    private final Moves moves = new Moves();
    private Consumer<Optional<Matrix.Cell>> onChoice = cell -> {};
    private Optional<Scale> built = Optional.empty();

    /** @param scale the text size, 1 for 100 % */
    MatrixGrid(double scale) {
        this.scale = scale;
        likely.setRotate(-90);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the cell that is chosen; none when a chosen one is pressed again. */
    void onChoice(Consumer<Optional<Matrix.Cell>> consumer) {
        onChoice = consumer;
    }

    /**
     * Shows a matrix.
     *
     * @param chosen the cell whose risks are listed
     * @param home   the cell of the selected risk
     * @param moved  how many risks went from one cell to another since the stage before
     */
    void show(Matrix matrix, Optional<Matrix.Cell> chosen, Optional<Matrix.Cell> home, Map<Moves.Move, Integer> moved) {
        if (!built.equals(Optional.of(matrix.scale()))) {
            build(matrix.scale());
        }
        cells.forEach((cell, button) -> {
            int count = matrix.at(cell).size();
            button.show(count);
            button.setSelected(chosen.equals(Optional.of(cell)));
            button.markHome(home.equals(Optional.of(cell)));
        });
        moves.show(moved);
        requestLayout();
    }

    Optional<ToggleButton> button(Matrix.Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    private void build(Scale of) {
        built = Optional.of(of);
        cells.clear();
        rowLabels.clear();
        columnLabels.clear();
        int rows = of.isSingle() ? 1 : of.probability().size();
        int columns = of.isSingle() ? of.bands().size() : of.impact().size();
        for (int row = rows; row >= 1; row--) {
            for (int column = 1; column <= columns; column++) {
                Matrix.Cell cell = of.isSingle() ? new Matrix.Cell(column, 1) : new Matrix.Cell(row, column);
                MatrixCell button = new MatrixCell(of, cell, columns > CLOSE);
                button.setOnAction(
                        event -> onChoice.accept(button.isSelected() ? Optional.of(cell) : Optional.empty()));
                cells.put(cell, button);
            }
        }
        if (!of.isSingle()) {
            RiskWords.steps(of.probability()).forEach(words -> {
                Label label = Parts.label(words, "matrix-axis");
                label.setWrapText(true);
                rowLabels.add(label);
            });
            boolean close = columns > CLOSE;
            RiskWords.steps(of.impact()).forEach(words -> {
                Label label = Parts.label(close ? words.substring(0, words.indexOf(' ')) : words, "matrix-axis");
                label.setTooltip(new Tooltip(words));
                label.setAlignment(Pos.TOP_CENTER);
                label.setWrapText(true);
                label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
                columnLabels.add(label);
            });
        }
        List<Node> children = new ArrayList<>(rowLabels);
        children.addAll(columnLabels);
        if (!of.isSingle()) {
            children.addAll(List.of(likely, bad));
        }
        cells.keySet().stream()
                .sorted((one, other) -> one.probability() == other.probability()
                        ? one.impact() - other.impact()
                        : of.isSingle()
                                ? one.probability() - other.probability()
                                : other.probability() - one.probability())
                .forEach(cell -> children.add(cells.get(cell)));
        children.add(moves);
        getChildren().setAll(children);
    }

    private void pressed(KeyEvent key) {
        Optional<Matrix.Cell> at = cells.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        if (at.isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            button(at.get()).ifPresent(ToggleButton::fire);
            key.consume();
            return;
        }
        boolean single = built.map(Scale::isSingle).orElse(false);
        int up = key.getCode() == KeyCode.UP ? 1 : key.getCode() == KeyCode.DOWN ? -1 : 0;
        int right = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (up != 0 || right != 0) {
            Matrix.Cell next = single
                    ? new Matrix.Cell(at.get().probability() + right, 1)
                    : new Matrix.Cell(at.get().probability() + up, at.get().impact() + right);
            button(next).ifPresent(Node::requestFocus);
            key.consume();
        }
    }

    private int rows() {
        return Math.max(1, rowLabels.size());
    }

    private int columns() {
        return columnLabels.isEmpty() ? Math.max(1, cells.size()) : columnLabels.size();
    }

    private double cellHeight() {
        return Math.round(scale * (rows() > CLOSE ? 46 : 66));
    }

    private double labelsWidth() {
        return rowLabels.isEmpty()
                ? 0
                : Math.ceil(Math.min(
                                scale * MOST_LABEL,
                                rowLabels.stream()
                                        .mapToDouble(label -> label.prefWidth(-1))
                                        .max()
                                        .orElse(0)))
                        + likely.prefHeight(-1)
                        + 12;
    }

    private double cellWidth(double width) {
        return Math.floor((width - labelsWidth() - GAP * (columns() - 1)) / columns());
    }

    private double columnLabelsHeight(double width) {
        return columnLabels.stream()
                .mapToDouble(label -> label.prefHeight(cellWidth(width)))
                .max()
                .orElse(0);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return scale * 314;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? computePrefWidth(-1) : width;
        double cellsHeight = rows() * (cellHeight() + GAP) - GAP;
        return columnLabels.isEmpty() ? cellsHeight : cellsHeight + 4 + columnLabelsHeight(known) + bad.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = labelsWidth();
        double width = cellWidth(getWidth());
        double height = cellHeight();
        boolean single = built.map(Scale::isSingle).orElse(true);
        cells.forEach((cell, button) -> {
            int column = single ? cell.probability() - 1 : cell.impact() - 1;
            int row = single ? 0 : rows() - cell.probability();
            button.resizeRelocate(left + column * (width + GAP), row * (height + GAP), width, height);
        });
        double axis = likely.prefHeight(-1);
        for (int i = 0; i < rowLabels.size(); i++) {
            Label label = rowLabels.get(i);
            label.resizeRelocate(axis + 4, (rows() - 1 - i) * (height + GAP), left - axis - 10, height);
        }
        double bottom = rows() * (height + GAP);
        double labels = columnLabelsHeight(getWidth());
        for (int i = 0; i < columnLabels.size(); i++) {
            columnLabels.get(i).resizeRelocate(left + i * (width + GAP), bottom, width, labels);
        }
        double across = likely.prefWidth(-1);
        likely.resizeRelocate(axis / 2 - across / 2, bottom / 2 - axis / 2, across, axis);
        bad.resizeRelocate(
                left + (getWidth() - left - bad.prefWidth(-1)) / 2,
                bottom + labels,
                bad.prefWidth(-1),
                bad.prefHeight(-1));
        moves.resizeRelocate(0, 0, getWidth(), getHeight());
        moves.place(cell -> button(cell).map(Node::getBoundsInParent));
    }
}
