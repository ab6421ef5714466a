package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/**
 * The risk matrix for documents, without its drawing.
 *
 * @param title   with the stage, unless it is the usual one
 * @param reading what it says, in a sentence or two
 * @param table   its counts, with a row and a column of headings
 */
record MatrixPicture(String title, String reading, List<List<String>> table) {
    static MatrixPicture of(Matrix matrix, Register register, Stage stage) {
        String title = stage == Stage.RATED ? "Risk matrix" : "Risk matrix, " + lower(RiskWords.stage(stage));
        return new MatrixPicture(title, reading(matrix, register), table(title, matrix));
    }

    private static String reading(Matrix matrix, Register register) {
        String bands = matrix.scale().bands().reversed().stream()
                .map(band -> count(matrix, band) + " " + band.label())
                .collect(Collectors.joining(", "));
        int unscored = matrix.unscored().size();
        String missing = unscored == 0
                ? ""
                : " Not scored, and so not shown: "
                        + matrix.unscored().stream().map(register::name).collect(Collectors.joining(", ")) + ".";
        return RiskWords.risks(matrix.scored()) + " " + RiskWords.scale(matrix.scale()) + ": " + bands + "." + missing;
    }

    private static long count(Matrix matrix, Band band) {
        Scale scale = matrix.scale();
        long count = 0;
        for (Matrix.Cell cell : cells(scale)) {
            if (scale.band(scale.isSingle() ? cell.probability() : cell.score())
                    .filter(band::equals)
                    .isPresent()) {
                count += matrix.at(cell).size();
            }
        }
        return count;
    }

    private static List<Matrix.Cell> cells(Scale scale) {
        List<Matrix.Cell> cells = new ArrayList<>();
        int rows = scale.isSingle() ? scale.bands().size() : scale.probability().size();
        int columns = scale.isSingle() ? 1 : scale.impact().size();
        for (int row = rows; row >= 1; row--) {
            for (int column = 1; column <= columns; column++) {
                cells.add(new Matrix.Cell(row, column));
            }
        }
        return cells;
    }

    private static List<List<String>> table(String title, Matrix matrix) {
        Scale scale = matrix.scale();
        List<String> rows = RiskWords.steps(
                scale.isSingle() ? scale.bands().stream().map(Band::label).toList() : scale.probability());
        List<String> top = new ArrayList<>(List.of(title + (scale.isSingle() ? "" : ", probability by impact")));
        top.addAll(scale.isSingle() ? List.of("Risks") : RiskWords.steps(scale.impact()));
        List<List<String>> table = new ArrayList<>(List.of(top));
        for (int row = rows.size(); row >= 1; row--) {
            List<String> line = new ArrayList<>(List.of(rows.get(row - 1)));
            for (int column = 1; column < top.size(); column++) {
                line.add(String.valueOf(matrix.count(row, column)));
            }
            table.add(line);
        }
        return table;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
