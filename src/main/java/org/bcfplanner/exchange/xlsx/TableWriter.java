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
    /** So many rows under one name are not torn apart at the end of a page. */
    private static final int SHORT_GROUP = 8;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Places places;
    private final Table table;
    private final int firstRow;
    private final Pages pages;

    TableWriter(SXSSFSheet sheet, Styles styles, Places places, Table table, int firstRow, Pages pages) {
        this.pages = pages;
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
        pages.add(headings.getHeightInPoints(), Pages.Bond.WITH_NEXT);
        Cells cells = new Cells(styles, places, table, firstBodyRow());
        for (int i = 0; i < table.rows().size(); i++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(firstBodyRow() + i);
            write(table.rows().get(i), row, cells);
            pages.add(row.getHeightInPoints(), bond(i));
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
    }

    /** A name stays with what it leads, a remark with the row that it is about, and a few rows under one name together. */
    private Pages.Bond bond(int row) {
        List<Row> rows = table.rows();
        if (row + 1 == rows.size() || rows.get(row + 1).kind() == Row.Kind.HEADING) {
            return Pages.Bond.FREE;
        }
        boolean leads = rows.get(row).kind() == Row.Kind.HEADING;
        boolean remarked = rows.get(row + 1).kind() == Row.Kind.COMMENT;
        return leads || remarked || isInShortGroup(row) ? Pages.Bond.WITH_NEXT : Pages.Bond.FREE;
    }

    private boolean isInShortGroup(int row) {
        List<Row> rows = table.rows();
        int first = row;
        while (first >= 0 && rows.get(first).kind() != Row.Kind.HEADING) {
            first--;
        }
        int next = row + 1;
        while (next < rows.size() && rows.get(next).kind() != Row.Kind.HEADING) {
            next++;
        }
        return first >= 0 && next - first <= SHORT_GROUP;
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
        pages.add(groups.getHeightInPoints(), Pages.Bond.WITH_NEXT);
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
