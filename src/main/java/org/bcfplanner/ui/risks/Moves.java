package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/** Arrows over a matrix: where risks stood a stage before, and where they stand now. */
final class Moves extends Pane {
    private static final double HEAD = 7;
    /** How far an arrow's tip is inside the cell it points at, so that it leaves the count there readable. */
    private static final double INSIDE = 4;

    private Map<Move, Integer> shown = Map.of();

    /** From one cell to another. */
    record Move(Matrix.Cell from, Matrix.Cell to) {}

    Moves() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** How many risks went from which cell to which between the stage before and this one. */
    static Map<Move, Integer> between(List<Risk> risks, Scale scale, Stage stage) {
        Map<Move, Integer> moves = new HashMap<>();
        if (stage == Stage.RATED || scale.isSingle()) {
            return moves;
        }
        for (Risk risk : risks) {
            Stage before =
                    stage == Stage.TARGET && cell(scale, risk.residual()).isPresent() ? Stage.RESIDUAL : Stage.RATED;
            Optional<Matrix.Cell> from = cell(scale, risk.at(before));
            Optional<Matrix.Cell> to = cell(scale, risk.at(stage));
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                moves.merge(new Move(from.get(), to.get()), 1, Integer::sum);
            }
        }
        return moves;
    }

    /** The cell of a rating; empty where it is not complete. */
    static Optional<Matrix.Cell> cell(Scale scale, Rating rating) {
        OptionalInt score = scale.score(rating);
        if (score.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                scale.isSingle()
                        ? new Matrix.Cell(score.getAsInt(), 1)
                        : new Matrix.Cell(
                                scale.probability(rating).orElseThrow(),
                                scale.impact(rating).orElseThrow()));
    }

    void show(Map<Move, Integer> moves) {
        shown = Map.copyOf(moves);
    }

    /** Draws the arrows between cells as they stand now. */
    void place(Function<Matrix.Cell, Optional<Bounds>> cells) {
        List<Node> arrows = new ArrayList<>();
        shown.forEach((move, count) -> {
            Optional<Bounds> from = cells.apply(move.from());
            Optional<Bounds> to = cells.apply(move.to());
            if (from.isPresent() && to.isPresent()) {
                arrows.addAll(arrow(from.get(), to.get(), count));
            }
        });
        getChildren().setAll(arrows);
    }

    private static List<Node> arrow(Bounds from, Bounds to, int count) {
        double across = to.getCenterX() - from.getCenterX();
        double down = to.getCenterY() - from.getCenterY();
        double length = Math.hypot(across, down);
        double startX = from.getCenterX() + across / length * 14;
        double startY = from.getCenterY() + down / length * 14;
        double apart = toEdge(to, across / length, down / length) - INSIDE + HEAD;
        double endX = to.getCenterX() - across / length * apart;
        double endY = to.getCenterY() - down / length * apart;
        Line line = new Line(startX, startY, endX, endY);
        line.getStyleClass().add("matrix-move");
        line.setStrokeWidth(Math.min(4, 1 + count * 0.5));
        double x = across / length * HEAD;
        double y = down / length * HEAD;
        Polygon head = new Polygon(endX + x, endY + y, endX - y * 0.6, endY + x * 0.6, endX + y * 0.6, endY - x * 0.6);
        head.getStyleClass().add("matrix-move");
        return List.of(line, head);
    }

    /** From the middle of a cell to its edge, in a direction of length 1. */
    private static double toEdge(Bounds cell, double across, double down) {
        return Math.min(cell.getWidth() / 2 / Math.abs(across), cell.getHeight() / 2 / Math.abs(down));
    }
}
