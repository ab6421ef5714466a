package org.bcfplanner.exchange.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.Span;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.Value;
import org.bcfplanner.report.Worked;

/** Writes the values of a table into cells. */
final class Cells {
    private final Styles styles;
    private final Places places;
    private final int firstRow;
    private final boolean hasSubtotals;

    /** @param firstRow the row of the sheet, counted from 0, in which the table's first row stands */
    Cells(Styles styles, Places places, Table table, int firstRow) {
        this.styles = styles;
        this.places = places;
        this.firstRow = firstRow;
        this.hasSubtotals = table.hasSubtotals();
    }

    /** Words, in a cell where they stay words whatever they begin with. */
    static void words(Cell cell, String text, Look look, Styles styles) {
        String written = CellText.of(text);
        if (!written.isEmpty()) {
            cell.setCellValue(written);
        }
        cell.setCellStyle(styles.of(look.quoted(CellText.looksLikeFormula(written))));
    }

    void write(Cell cell, Row.Kind kind, Column column, Value value) {
        Look.Role role = role(kind, column);
        Unit unit = unit(column.kind());
        switch (value) {
            case Value.Empty() -> cell.setCellStyle(styles.of(empty(role, column)));
            case Value.Words words -> words(cell, words.text(), ofWords(role, column, words), styles);
            case Value.State state ->
                words(cell, state.word(), Look.inTable(role).aligned(ofState(column)), styles);
            case Value.Count count -> {
                cell.setCellValue(count.number());
                cell.setCellStyle(styles.of(
                        Look.number(role, "0").aligned(HorizontalAlignment.LEFT).at(1)));
            }
            case Value.Figure figure -> {
                cell.setCellValue(figure.number().doubleValue());
                cell.setCellStyle(styles.of(Look.number(role, FigureFormat.of(figure))));
            }
            case Value.Step step -> {
                cell.setCellValue(step.number());
                cell.setCellStyle(
                        styles.of(Look.number(role, FigureFormat.of(step)).aligned(HorizontalAlignment.CENTER)));
            }
            case Value.Marked marked -> words(cell, marked.word(), Look.heated(role, marked.heat()), styles);
            case Worked worked -> new WorkedCell(cell, styles, places, firstRow).write(worked, kind);
            case Value.Money money ->
                number(cell, money.pence(), unit, Look.number(role, MoneyCell.format(money.pence(), unit)));
            case Value.Nil() -> number(cell, 0, unit, Look.number(role, MoneyCell.NIL));
            case Value.Sum sum -> {
                cell.setCellFormula(Formulas.sum(range(cell, sum.rows()), hasSubtotals));
                number(cell, sum.total().pence(), unit, Look.number(role, MoneyCell.format(sum.total(), unit)));
            }
            case Value.Excluded excluded -> {
                cell.setCellFormula(Formulas.excluded(range(cell, excluded.rows())));
                cell.setCellValue(excluded.words());
                cell.setCellStyle(styles.of(Look.inTable(role).aligned(HorizontalAlignment.RIGHT)));
            }
            case Value.Link link -> Links.write(cell, link, role, styles, places);
            case Value.Answer answer ->
                words(
                        cell,
                        answer.word(),
                        Look.inTable(answer.tone() == Value.Answer.Tone.GOOD ? Look.Role.GOOD : Look.Role.BAD)
                                .aligned(HorizontalAlignment.CENTER),
                        styles);
            case Value.Difference one -> {
                cell.setCellFormula(reference(cell, one.row()) + "-" + reference(cell, one.less()));
                Look look = Look.number(Look.Role.COMPUTED, MoneyCell.format(one.pence(), unit));
                number(cell, one.pence(), unit, look);
            }
        }
    }

    private void number(Cell cell, long pence, Unit unit, Look look) {
        cell.setCellValue(MoneyCell.number(pence, unit));
        cell.setCellStyle(styles.of(look));
    }

    private static Look ofWords(Look.Role role, Column column, Value.Words words) {
        return column.kind() instanceof Column.Kind.Choice
                ? empty(role, column)
                : Look.words(role).at(1 + words.depth());
    }

    private static HorizontalAlignment ofState(Column column) {
        return column.kind() instanceof Column.Kind.Step ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
    }

    private static Look empty(Look.Role role, Column column) {
        return switch (column.kind()) {
            case Column.Kind.Money ignored -> Look.number(role, MoneyCell.WHOLE);
            case Column.Kind.MoneyOrState ignored -> Look.number(role, MoneyCell.WHOLE);
            case Column.Kind.Choice ignored -> Look.inTable(role).aligned(HorizontalAlignment.CENTER);
            case Column.Kind.Step ignored -> Look.number(role, "0").aligned(HorizontalAlignment.CENTER);
            case Column.Kind.Figure() -> Look.number(role, "General");
            case Column.Kind.Words(), Column.Kind.Count() -> Look.inTable(role);
        };
    }

    private static Look.Role role(Row.Kind kind, Column column) {
        return switch (kind) {
            case HEADING -> Look.Role.THEME;
            case DATA -> column.entry() == Column.Entry.INPUT ? Look.Role.INPUT : Look.Role.GIVEN;
            case SUBTOTAL -> Look.Role.SUBTOTAL;
            case TOTAL -> Look.Role.TOTAL;
            case COMMENT -> Look.Role.COMMENT;
            case REFERENCE -> Look.Role.GIVEN;
        };
    }

    /** Money always stands in a column of money; elsewhere the unit is not asked for. */
    private static Unit unit(Column.Kind kind) {
        return switch (kind) {
            case Column.Kind.Money money -> money.unit();
            case Column.Kind.MoneyOrState money -> money.unit();
            case Column.Kind.Words ignored -> Unit.POUNDS;
            case Column.Kind.Count ignored -> Unit.POUNDS;
            case Column.Kind.Choice ignored -> Unit.POUNDS;
            case Column.Kind.Step ignored -> Unit.POUNDS;
            case Column.Kind.Figure ignored -> Unit.POUNDS;
        };
    }

    private String range(Cell cell, Span rows) {
        return reference(cell, rows.first()) + ":" + reference(cell, rows.last());
    }

    private String reference(Cell cell, int row) {
        return new CellReference(firstRow + row, cell.getColumnIndex()).formatAsString();
    }
}
