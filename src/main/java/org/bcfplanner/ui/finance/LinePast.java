package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Sheet;

/** The fields of the plan that the cells of the table of investment lines show. */
final class LinePast {
    private final List<MoneyColumn> columns;

    /** @param columns of the table */
    LinePast(List<MoneyColumn> columns) {
        this.columns = columns;
    }

    List<Place.Cell> places(Sheet<LinesRow> sheet, Cell cell) {
        int at = sheet.placeOf(cell.row());
        if (at < 0) {
            return List.of();
        }
        return switch (sheet.rows().get(at).value()) {
            case LinesRow.OfScheme scheme -> places(scheme, cell.column());
            case LinesRow.OfTheme ignored ->
                cell.column().equals(LinesColumns.TITLE)
                        ? List.of(new Place.Cell("theme", UUID.fromString(cell.row()), "name"))
                        : List.of();
            case LinesRow.OfTotals ignored -> List.of();
            case LinesRow.OfPool ignored -> List.of();
            case LinesRow.OfGap ignored -> List.of();
        };
    }

    private List<Place.Cell> places(LinesRow.OfScheme row, String column) {
        return switch (column) {
            case LinesColumns.TITLE -> List.of(scheme(row, "name"));
            case LinesColumns.TYPE -> List.of(scheme(row, "investmentType"));
            case LinesColumns.LEAD_PROVIDER -> List.of(scheme(row, "leadProvider"));
            case LinesColumns.FUNDING_SOURCE -> List.of(scheme(row, "fundingSource"));
            default ->
                columns.stream()
                        .filter(each -> each.id().equals(column))
                        .map(each -> amount(row, each))
                        .toList();
        };
    }

    private static Place.Cell scheme(LinesRow.OfScheme row, String component) {
        return new Place.Cell("scheme", row.scheme().value(), component);
    }

    private static Place.Cell amount(LinesRow.OfScheme row, MoneyColumn column) {
        return new Place.Cell(
                "line",
                Line.idOf(row.scheme(), column.fy(), column.kind(), row.type()).value(),
                column.bound() == Bound.MIN ? "min" : "max");
    }
}
