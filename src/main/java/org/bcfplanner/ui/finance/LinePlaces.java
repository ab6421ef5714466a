package org.bcfplanner.ui.finance;

import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** Where the places that checks speak of stand in the table of investment lines. */
final class LinePlaces {
    private LinePlaces() {}

    /** The cell of an amount of a line; empty for every other place, and for a line that has gone. */
    static Optional<Cell> cell(Place place, Plan plan) {
        return place instanceof Place.Cell at && at.table().equals("line")
                ? plan.lines().find(new Id<Line>(at.row())).map(line -> cell(line, at.component()))
                : Optional.empty();
    }

    /** The first column of the totals of a year; empty for every other place. */
    static Optional<String> column(Place place) {
        return place instanceof Place.Totals totals
                ? Optional.of(new MoneyColumn(totals.fy(), totals.kind(), Bound.MIN).id())
                : Optional.empty();
    }

    private static Cell cell(Line line, String component) {
        Bound bound = component.equals("max") ? Bound.MAX : Bound.MIN;
        return new Cell(
                LinesSheet.rowId(line.scheme(), line.investmentType()),
                new MoneyColumn(line.fy(), line.kind(), bound).id());
    }
}
