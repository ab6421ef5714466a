package org.bcfplanner.plan.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Risks by probability and impact. The cell of probability 3 and impact 2 is another than that of 2 and 3, though both
 * score 6.
 */
public final class Matrix {
    private final Scale scale;
    private final Map<Cell, List<Risk>> cells = new HashMap<>();
    private final List<Risk> unscored = new ArrayList<>();
    private int sum;

    private Matrix(Scale scale) {
        this.scale = scale;
    }

    /** A place in the matrix; both count from 1. */
    public record Cell(int probability, int impact) {
        public int score() {
            return probability * impact;
        }
    }

    /**
     * The matrix of these risks at one stage. On a scale of single ratings there are no cells, and every risk with a
     * rating is in its band only.
     */
    public static Matrix of(Scale scale, List<Risk> risks, Stage stage) {
        Matrix matrix = new Matrix(scale);
        risks.forEach(risk -> matrix.add(risk, risk.at(stage)));
        return matrix;
    }

    private void add(Risk risk, Rating rating) {
        OptionalInt score = scale.score(rating);
        if (score.isEmpty()) {
            unscored.add(risk);
            return;
        }
        sum += score.getAsInt();
        Cell cell = scale.isSingle()
                ? new Cell(score.getAsInt(), 1)
                : new Cell(
                        scale.probability(rating).orElseThrow(),
                        scale.impact(rating).orElseThrow());
        cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(risk);
    }

    public Scale scale() {
        return scale;
    }

    /** The risks of one cell, in the order given; none for an empty cell. On a single scale, the rating's number and 1. */
    public List<Risk> at(Cell cell) {
        return List.copyOf(cells.getOrDefault(cell, List.of()));
    }

    /** How many risks have this probability and impact. */
    public int count(int probability, int impact) {
        return at(new Cell(probability, impact)).size();
    }

    /** Risks whose rating is blank, incomplete or not of the scale. */
    public List<Risk> unscored() {
        return List.copyOf(unscored);
    }

    /** How many risks have a score, and with it a cell. */
    public int scored() {
        return cells.values().stream().mapToInt(List::size).sum();
    }

    /** The sum of all scores. */
    public int sum() {
        return sum;
    }
}
