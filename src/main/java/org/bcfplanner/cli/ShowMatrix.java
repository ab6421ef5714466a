package org.bcfplanner.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/** {@code bcf show PLAN matrix}: how many live risks stand in each cell of probability and impact. */
public final class ShowMatrix {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("probability", "Probability"),
            Field.text("impact", "Impact"),
            Field.text("score", "Score"),
            Field.text("band", "Band"),
            Field.text("count", "Count"),
            Field.text("risks", "Risks"));

    private final Register register;
    private final Matrix matrix;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowMatrix(Register register, Matrix matrix) {
        this.register = register;
        this.matrix = matrix;
    }

    /** A plan that names a scale which its edition has not is counted on the usual one. */
    public static Listing of(Plan plan) {
        Register register = Register.of(plan.riskCategories(), plan.risks());
        List<Risk> live =
                register.risks().stream().filter(risk -> risk.status().isLive()).toList();
        Scale scale = Editions.get(plan.details().edition())
                .risks()
                .scale(plan.details().riskScale())
                .orElseGet(() -> Editions.get(plan.details().edition()).risks().usualScale());
        ShowMatrix show = new ShowMatrix(register, Matrix.of(scale, live, Stage.RATED));
        show.addCells(scale);
        show.addFigure("scored", "Scored", show.matrix.scored(), List.of());
        show.addFigure("unscored", "Unscored", show.matrix.unscored().size(), show.matrix.unscored());
        show.addFigure("sum", "Sum of scores", show.matrix.sum(), List.of());
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void addCells(Scale scale) {
        for (int band = 1; scale.isSingle() && band <= scale.bands().size(); band++) {
            add(scale, new Matrix.Cell(band, 1), Cell.NOTHING, Cell.NOTHING);
        }
        for (int probability = 1; probability <= scale.probability().size(); probability++) {
            for (int impact = 1; impact <= scale.impact().size(); impact++) {
                add(scale, new Matrix.Cell(probability, impact), new Cell.Count(probability), new Cell.Count(impact));
            }
        }
    }

    private void add(Scale scale, Matrix.Cell cell, Cell probability, Cell impact) {
        List<Risk> risks = matrix.at(cell);
        rows.add(List.of(
                new Cell.Said("cell", ""),
                probability,
                impact,
                new Cell.Count(cell.score()),
                Cell.text(scale.band(cell.score()).map(Band::label).orElse("")),
                new Cell.Count(risks.size()),
                Cell.text(names(risks))));
    }

    private void addFigure(String row, String heading, int figure, List<Risk> risks) {
        rows.add(List.of(
                new Cell.Said(row, heading),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                new Cell.Count(figure),
                Cell.text(names(risks))));
    }

    private String names(List<Risk> risks) {
        return risks.stream().map(register::name).collect(joining(", "));
    }
}
