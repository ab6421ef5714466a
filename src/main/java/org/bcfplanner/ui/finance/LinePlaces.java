package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellNote;

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

    /** What is to be said of cells: of one with several findings the gravest, and all their words. */
    static Map<Cell, CellNote> notes(List<Finding> findings, Plan plan) {
        Map<Cell, List<Finding>> byCell = new HashMap<>();
        for (Finding finding : findings) {
            for (Place.Cell at : finding.cells()) {
                cell(at, plan)
                        .ifPresent(cell -> byCell.computeIfAbsent(cell, ignored -> new ArrayList<>())
                                .add(finding));
            }
        }
        Map<Cell, CellNote> notes = new HashMap<>();
        byCell.forEach((cell, found) -> notes.put(cell, note(found)));
        return notes;
    }

    private static Cell cell(Line line, String component) {
        Bound bound = component.equals("max") ? Bound.MAX : Bound.MIN;
        return new Cell(
                LinesSheet.rowId(line.scheme(), line.investmentType()),
                new MoneyColumn(line.fy(), line.kind(), bound).id());
    }

    private static CellNote note(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        String words = String.join(
                "\n", findings.stream().map(each -> each.heading() + ". " + each.reason()).toList());
        return switch (gravest) {
            case ERROR -> new CellNote("noted-error", "bi-x-octagon-fill", words);
            case WARNING -> new CellNote("noted-warning", "bi-exclamation-triangle-fill", words);
            case NOTE -> new CellNote("noted-note", "", words);
        };
    }
}
