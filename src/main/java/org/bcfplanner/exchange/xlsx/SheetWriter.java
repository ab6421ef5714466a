package org.bcfplanner.exchange.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bcfplanner.report.Block;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.WorkbookReport;

/** Writes the blocks of a sheet one below the other. */
final class SheetWriter {
    /** Notes are no wider than this many characters, so that they are read without scrolling. */
    private static final int WIDEST_NOTE = 130;

    private static final float BOX_HEIGHT = 110f;
    private static final float GAP_HEIGHT = 9f;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Places places;
    private int next;
    private boolean mainTableWritten;
    private int noteColumns = 1;
    private int noteWidth = WIDEST_NOTE;
    private int width;
    private final Pages pages = new Pages();

    SheetWriter(SXSSFSheet sheet, Styles styles, Places places) {
        this.sheet = sheet;
        this.styles = styles;
        this.places = places;
    }

    void write(SheetReport report, WorkbookReport workbook) {
        report.tables().stream().findFirst().ifPresent(this::setWidths);
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Title title -> heading(title.text(), Look.Role.TITLE);
                case Block.Heading heading -> heading(heading.text(), Look.Role.HEADING);
                case Block.Note note -> note(note.text(), Pages.Bond.FREE);
                case Block.Statement said -> note(said.text(), Pages.Bond.FREE);
                case Block.TextBox box -> box(box);
                case Block.Gap() -> gap();
                case Table table -> table(table, report.tables().size() == 1);
            }
        }
        PageSetup.apply(sheet, workbook, paper(report));
    }

    /** Where more than a table follows the first, headings are kept on the page of what they lead. */
    private Paper paper(SheetReport report) {
        Paper paper = Paper.of(width, pages.height());
        boolean leads =
                report.tables().size() > 1 || report.blocks().stream().anyMatch(Block.TextBox.class::isInstance);
        List<Integer> ends = leads ? pages.ends(paper.turn().room(width)) : List.of();
        if (paper.pages() == 1 || ends.isEmpty()) {
            return paper;
        }
        ends.forEach(sheet::setRowBreak);
        return paper.endedBySheet();
    }

    private void setWidths(Table table) {
        noteColumns = 0;
        noteWidth = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * 256);
            width += column.width();
            if (noteWidth < WIDEST_NOTE) {
                noteColumns++;
                noteWidth += column.width();
            }
        }
    }

    private void gap() {
        sheet.createRow(next++).setHeightInPoints(GAP_HEIGHT);
        pages.add(GAP_HEIGHT, Pages.Bond.FREE);
    }

    private Row line(String text, Look look) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(look.role().size * 1.4f);
        Cells.words(row.createCell(0), text, look, styles);
        return row;
    }

    private void heading(String text, Look.Role role) {
        pages.add(line(text, Look.words(role)).getHeightInPoints(), Pages.Bond.WITH_NEXT);
    }

    private void note(String text, Pages.Bond bond) {
        Row row = line(text, Look.words(Look.Role.NOTE));
        new RowHeight(row).fit(text, noteWidth);
        merge(row, Look.words(Look.Role.NOTE));
        pages.add(row.getHeightInPoints(), bond);
    }

    private void box(Block.TextBox box) {
        note(box.prompt(), Pages.Bond.WITH_NEXT);
        Look look = Look.inTable(Look.Role.INPUT);
        Row row = sheet.createRow(next++);
        Cells.words(row.createCell(0), box.text(), look, styles);
        new RowHeight(row).fit(box.text(), noteWidth);
        row.setHeightInPoints(Math.max(BOX_HEIGHT, row.getHeightInPoints()));
        merge(row, look);
        pages.add(row.getHeightInPoints(), Pages.Bond.FREE);
    }

    /** Merges a row of prose; tables have no merged cells. */
    private void merge(Row row, Look look) {
        for (int column = 1; column < noteColumns; column++) {
            row.createCell(column).setCellStyle(styles.of(look));
        }
        if (noteColumns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, noteColumns - 1));
        }
    }

    private void table(Table table, boolean isOnly) {
        TableWriter writer = new TableWriter(sheet, styles, places, table, next, pages);
        writer.write();
        if (!mainTableWritten) {
            sheet.createFreezePane(table.naming(), writer.firstBodyRow());
            mainTableWritten = true;
        }
        if (isOnly) {
            sheet.setRepeatingRows(new CellRangeAddress(next, writer.firstBodyRow() - 1, -1, -1));
        }
        name(table, writer.firstBodyRow() - 1, writer.nextRow() - 1);
        next = writer.nextRow();
    }

    private void name(Table table, int first, int last) {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(table.name());
        name.setRefersToFormula(new AreaReference(
                        new CellReference(sheet.getSheetName(), first, 0, true, true),
                        new CellReference(
                                sheet.getSheetName(), last, table.columns().size() - 1, true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString());
    }
}
