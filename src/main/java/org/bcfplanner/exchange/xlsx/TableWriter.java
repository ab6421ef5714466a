package org.bcfplanner.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.Value;

/** Writes a table: one or two rows of headings, then its rows. */
final class TableWriter {
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Places places;
    private final Table table;
    private final int firstRow;
    private double height;

    TableWriter(SXSSFSheet sheet, Styles styles, Places places, Table table, int firstRow) {
        this.sheet = sheet;
        this.styles = styles;
        this.places = places;
        this.table = table;
        this.firstRow = firstRow;
    }

    int firstBodyRow() {
        return firstRow + Places.headings(table);
    }

    int nextRow() {
        return firstBodyRow() + table.rows().size();
    }

    /** Of all rows written, in points. */
    double height() {
        return height;
    }

    void write() {
        if (table.isGrouped()) {
            writeGroups();
        }
        org.apache.poi.ss.usermodel.Row headings = sheet.createRow(firstBodyRow() - 1);
        RowHeight fit = new RowHeight(headings);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Look look = Look.inTable(Look.Role.COLUMN_HEADING).aligned(alignment(column));
            Cells.words(headings.createCell(i), column.heading(), look, styles);
            fit.fit(column.heading(), column.width() - 2);
        }
        height += headings.getHeightInPoints();
        Cells cells = new Cells(styles, places, table, firstBodyRow());
        for (int i = 0; i < table.rows().size(); i++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(firstBodyRow() + i);
            write(table.rows().get(i), row, cells);
        }
        Validations.add(sheet, table, firstBodyRow());
        Heats.add(sheet, table, firstBodyRow());
    }

    private void write(Row row, org.apache.poi.ss.usermodel.Row written, Cells cells) {
        List<Value> values = row.values();
        RowHeight fit = new RowHeight(written);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = written.createCell(i);
            Column column = table.columns().get(i);
            cells.write(cell, row.kind(), column, values.get(i));
            if (row.kind() != Row.Kind.HEADING) {
                fit.fit(values.get(i).text(), column.width() - 1);
            }
        }
        height += written.getHeightInPoints();
    }

    /** Each name stands in the first column of its group and is drawn across it without merging cells. */
    private void writeGroups() {
        org.apache.poi.ss.usermodel.Row groups = sheet.createRow(firstRow);
        String before = "";
        for (int i = 0; i < table.columns().size(); i++) {
            String group = table.columns().get(i).group();
            Look look = Look.inTable(Look.Role.COLUMN_HEADING)
                    .aligned(group.isEmpty() ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER_SELECTION);
            Cells.words(groups.createCell(i), group.equals(before) ? "" : group, look, styles);
            before = group;
        }
        height += groups.getHeightInPoints();
    }

    private static HorizontalAlignment alignment(Column column) {
        return switch (column.kind()) {
            case Column.Kind.Words(), Column.Kind.Count() -> HorizontalAlignment.LEFT;
            case Column.Kind.Choice ignored -> HorizontalAlignment.CENTER;
            case Column.Kind.Step ignored -> HorizontalAlignment.CENTER;
            case Column.Kind.Figure() -> HorizontalAlignment.RIGHT;
            case Column.Kind.Money ignored -> HorizontalAlignment.RIGHT;
            case Column.Kind.MoneyOrState ignored -> HorizontalAlignment.RIGHT;
        };
    }
}
