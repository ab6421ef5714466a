package org.bcfplanner.report.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/**
 * How many risks stand where. On a scale of single ratings there is one row, in which a cell is a band.
 *
 * @param counts   of the cells in which there are risks
 * @param unscored risks in no cell, as their rating is missing or not of the scale
 */
public record RiskMap(Scale scale, Map<Matrix.Cell, Integer> counts, int unscored) {
    public RiskMap {
        counts = Map.copyOf(counts);
    }

    static RiskMap of(Plan plan, Edition edition) {
        Scale scale = edition.risks()
                .scale(plan.details().riskScale())
                .orElse(edition.risks().usualScale());
        Matrix matrix = Matrix.of(
                scale, Register.of(plan.riskCategories(), plan.risks()).risks(), Stage.RATED);
        RiskMap shape = new RiskMap(scale, Map.of(), 0);
        Map<Matrix.Cell, Integer> counts = new HashMap<>();
        for (Matrix.Cell cell : shape.cells()) {
            if (!matrix.at(cell).isEmpty()) {
                counts.put(cell, matrix.at(cell).size());
            }
        }
        return new RiskMap(scale, counts, matrix.unscored().size());
    }

    /** How many rows it has: the steps of probability. */
    public int rows() {
        return scale.isSingle() ? 1 : scale.probability().size();
    }

    /** How many columns the map has: the steps of impact, or the bands where a rating is a single score. */
    public int columns() {
        return scale.isSingle() ? scale.bands().size() : scale.impact().size();
    }

    /** A cell by its place; row 0 is the least probability, column 0 the least impact. */
    public Matrix.Cell cell(int row, int column) {
        return scale.isSingle() ? new Matrix.Cell(column + 1, 1) : new Matrix.Cell(row + 1, column + 1);
    }

    /** All cells, row by row from the least probability. */
    public List<Matrix.Cell> cells() {
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                cells.add(cell(row, column));
            }
        }
        return cells;
    }

    public int count(Matrix.Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** The band of a cell. A scale covers every score, so there always is one. */
    public Band band(Matrix.Cell cell) {
        return scale.band(scale.isSingle() ? cell.probability() : cell.score()).orElseThrow();
    }

    /** {@code Probability 2 Medium, impact 3 High: 3 risks, High}. */
    public String words(Matrix.Cell cell) {
        int count = count(cell);
        String risks = count == 0 ? "no risks" : count + (count == 1 ? " risk" : " risks");
        return scale.isSingle()
                ? band(cell).label() + ": " + risks
                : "Probability " + step(cell.probability(), scale.probability()) + ", impact "
                        + step(cell.impact(), scale.impact()) + ": " + risks + ", "
                        + band(cell).label();
    }

    private static String step(int number, List<String> labels) {
        return number + " " + labels.get(number - 1);
    }

    /** {@code 4 high, 12 medium, 1 not scored}: the gravest band first; bands without risks are left out. */
    public String sentence() {
        Map<Integer, Integer> byBand = new TreeMap<>();
        counts.forEach((cell, count) -> byBand.merge(-scale.bands().indexOf(band(cell)), count, Integer::sum));
        List<String> parts = new ArrayList<>();
        byBand.forEach((band, count) ->
                parts.add(count + " " + scale.bands().get(-band).label().toLowerCase(Locale.UK)));
        if (unscored > 0) {
            parts.add(unscored + " not scored");
        }
        return parts.isEmpty() ? "No risks yet" : String.join(", ", parts);
    }
}
