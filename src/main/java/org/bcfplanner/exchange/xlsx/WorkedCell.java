package org.bcfplanner.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.Worked;

/** Writes a cell that works something out: its formula, and the result beside it. */
final class WorkedCell {
    private final Cell cell;
    private final Styles styles;
    private final Places places;
    private final int firstRow;

    /** @param firstRow the row of the sheet, counted from 0, in which the table's first row stands */
    WorkedCell(Cell cell, Styles styles, Places places, int firstRow) {
        this.cell = cell;
        this.styles = styles;
        this.places = places;
        this.firstRow = firstRow;
    }

    void write(Worked worked, Row.Kind kind) {
        switch (worked) {
            case Worked.Product product -> {
                cell.setCellFormula(Formulas.product(beside(product.column()), beside(product.times())));
                product.result().ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(""));
                style(number(Look.Role.COMPUTED, FigureFormat.WHOLE));
            }
            case Worked.Banded banded -> {
                cell.setCellFormula(Formulas.banded(beside(banded.column()), banded));
                cell.setCellValue(banded.word());
                style(Look.inTable(Look.Role.COMPUTED).aligned(HorizontalAlignment.CENTER));
            }
            case Worked.Ratio ratio -> {
                cell.setCellFormula(Formulas.ratio(above(ratio.numerator()), above(ratio.denominator()), ratio));
                ratio.result()
                        .ifPresentOrElse(
                                result -> cell.setCellValue(result.doubleValue()), () -> cell.setCellValue(""));
                style(Look.number(Look.Role.COMPUTED, FigureFormat.of(ratio)));
            }
            case Worked.Counted counted -> {
                formula(counted);
                cell.setCellValue(counted.result());
                style(number(Look.role(role(kind), counted.heat()), FigureFormat.of(counted)));
            }
            case Worked.Added added -> {
                places.reference(added.cells()).ifPresent(range -> cell.setCellFormula("SUM(" + range + ")"));
                cell.setCellValue(added.result());
                style(number(role(kind), FigureFormat.WHOLE));
            }
            case Worked.Tally tally -> {
                cell.setCellFormula("SUM(" + above(tally.rows().first()) + ":"
                        + above(tally.rows().last()) + ")");
                cell.setCellValue(tally.result());
                style(number(role(kind), FigureFormat.WHOLE));
            }
        }
    }

    /** Cells that are in no sheet of the workbook leave the result alone. */
    private void formula(Worked.Counted counted) {
        List<String> ranges = counted.where().stream()
                .map(Worked.Where::cells)
                .map(places::reference)
                .flatMap(Optional::stream)
                .toList();
        if (ranges.size() == counted.where().size()) {
            List<String> equal = new ArrayList<>();
            counted.where().forEach(each -> equal.add(each.equal()));
            cell.setCellFormula(Formulas.counted(ranges, equal));
        }
    }

    private static Look.Role role(Row.Kind kind) {
        return kind == Row.Kind.TOTAL ? Look.Role.TOTAL : Look.Role.COMPUTED;
    }

    private static Look number(Look.Role role, String format) {
        return Look.number(role, format).aligned(HorizontalAlignment.CENTER);
    }

    private void style(Look look) {
        cell.setCellStyle(styles.of(look));
    }

    private String beside(int column) {
        return new CellReference(cell.getRowIndex(), column).formatAsString();
    }

    private String above(int row) {
        return new CellReference(firstRow + row, cell.getColumnIndex()).formatAsString();
    }
}
