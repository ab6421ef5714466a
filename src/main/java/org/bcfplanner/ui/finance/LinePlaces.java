package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.ui.grid.Cell;

/** Where the places that checks speak of stand in the table of investment lines. */
final class LinePlaces {
    private final Plan plan;
    private final List<MoneyColumn> columns;

    /** @param columns of the table */
    LinePlaces(Plan plan, List<MoneyColumn> columns) {
        this.plan = plan;
        this.columns = columns;
    }

    /**
     * The cell of an amount of a line; of an amount that is stated elsewhere too, that of the same amount here; the top
     * of the column for totals. Empty for every other place, and for what has gone.
     */
    Optional<Cell> cell(Place place) {
        return switch (place) {
            case Place.Cell at -> cell(at);
            case Place.Totals totals -> top(new MoneyColumn(totals.fy(), totals.kind(), Bound.MIN));
            case Place.Detail ignored -> Optional.empty();
            case Place.Column ignored -> Optional.empty();
            case Place.PoolValue ignored -> Optional.empty();
        };
    }

    private Optional<Cell> cell(Place.Cell at) {
        return switch (at.table()) {
            case "line" -> plan.lines().find(new Id<Line>(at.row())).map(line -> cell(line, at.component()));
            case "stated_amount" ->
                plan.stated().find(new Id<StatedAmount>(at.row())).flatMap(this::cell);
            default -> Optional.empty();
        };
    }

    private Cell cell(Line line, String component) {
        Bound bound = component.equals("max") ? Bound.MAX : Bound.MIN;
        return new Cell(
                LinesSheet.rowId(line.scheme(), line.investmentType()),
                shown(new MoneyColumn(line.fy(), line.kind(), bound)));
    }

    private Optional<Cell> cell(StatedAmount stated) {
        String column = shown(new MoneyColumn(stated.fy(), stated.kind(), stated.bound()));
        return plan.lines().stream()
                .filter(line -> line.scheme().equals(stated.scheme())
                        && line.fy().equals(stated.fy())
                        && line.kind() == stated.kind())
                .findFirst()
                .map(line -> LinesSheet.rowId(line.scheme(), line.investmentType()))
                .or(() -> plan.schemes()
                        .find(stated.scheme())
                        .map(scheme -> LinesSheet.rowId(scheme.id(), scheme.investmentType())))
                .map(row -> new Cell(row, column));
    }

    private Optional<Cell> top(MoneyColumn column) {
        return plan.themes().stream()
                .min(Ranked.order())
                .map(theme -> new Cell(theme.id().toString(), shown(column)));
    }

    /** The id of a column; that of the names where the table has none for the year. */
    private String shown(MoneyColumn column) {
        return columns.contains(column) ? column.id() : LinesColumns.TITLE;
    }
}
