package org.bcfplanner.ui.finance;

import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.report.picture.Subject;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.tables.Part;

/** Where in the tables of the section the things stand that pictures show. */
final class PictureGoals {
    private final LinesViewModel lines;
    private final Part linesPart;
    private final Part pool;
    private final Part contributions;

    PictureGoals(LinesViewModel lines, Part linesPart, Part pool, Part contributions) {
        this.lines = lines;
        this.linesPart = linesPart;
        this.pool = pool;
        this.contributions = contributions;
    }

    /** A cell and the part it is in; without one, only the part. */
    record Goal(Part part, Optional<Cell> cell) {}

    /** Where to go for what a bar shows. */
    Goal of(Subject subject) {
        return switch (subject) {
            case Subject.OfPool at -> new Goal(pool, pool.cell(new Place.PoolValue(at.fy(), at.measure())));
            case Subject.OfTheme at -> inLines(Optional.of(at.theme().toString()), at.fy());
            case Subject.OfScheme at -> inLines(lines.rowOf(at.scheme()), at.fy());
            case Subject.OfType at -> inLines(rowOf(at.type(), at.fy()), at.fy());
            case Subject.OfSpend at ->
                inLines(lines.sheet().rows().stream().findFirst().map(Row::id), at.fy());
            case Subject.OfOrganisation at ->
                new Goal(
                        contributions,
                        Optional.of(new Cell(at.organisation().toString(), ContributionsTable.id(at.figure()))));
            case Subject.OfContributions at -> new Goal(contributions, Optional.empty());
        };
    }

    private Goal inLines(Optional<String> row, FinancialYear fy) {
        return new Goal(linesPart, row.map(each -> new Cell(each, column(fy))));
    }

    /** The first row of a type with an amount in a year. */
    private Optional<String> rowOf(InvestmentType type, FinancialYear fy) {
        return lines.sheet().rows().stream()
                .filter(row -> row.value() instanceof LinesRow.OfScheme scheme && scheme.type() == type)
                .filter(row -> !lines.amount(row.value(), column(fy)).isBlank())
                .findFirst()
                .map(Row::id);
    }

    private static String column(FinancialYear fy) {
        return new MoneyColumn(fy, Kind.SPEND, Bound.MIN).id();
    }
}
