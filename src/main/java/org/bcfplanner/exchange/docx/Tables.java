package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.List;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** Tables as wide as the text, with a counted caption above and a description for people who hear the document. */
final class Tables {
    /** A form of no more rows stays on one page. */
    private static final int WHOLE_FORM = 12;

    private final Xml xml;
    private final Lines lines;
    private int count;
    private Paper paper = Paper.UPRIGHT;

    /** Whether the row that is being written stays on one page with the next. */
    private boolean stays;

    Tables(Xml xml, Lines lines) {
        this.xml = xml;
        this.lines = lines;
    }

    void write(Table given, Paper on) throws IOException {
        paper = on;
        Table table = Narrowed.of(given);
        if (table.told() == Table.Told.ABOVE) {
            caption(table.caption());
        }
        int[] widths = widths(table.columns());
        xml.open("w:tbl");
        properties(table);
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
        int together = isForm(table) ? table.rows().size() - 1 : 0;
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row.Kind kind = table.rows().get(i).kind();
            stays = i < together
                    || kind == Table.Row.Kind.HEADING
                    || kind == Table.Row.Kind.GROUP
                    || isContinued(table.rows(), i)
                    || isRemarked(table.rows(), i);
            row(table.rows().get(i), table.columns(), widths);
        }
        xml.close();
    }

    /** Whether a cell of the row reaches down into the next, which would have no name on another page. */
    private static boolean isContinued(List<Table.Row> rows, int row) {
        return row + 1 < rows.size()
                && rows.get(row + 1).cells().stream().anyMatch(cell -> cell.merge() == Table.Merge.CONTINUES);
    }

    private static boolean isRemarked(List<Table.Row> rows, int row) {
        return row + 1 < rows.size() && rows.get(row + 1).kind() == Table.Row.Kind.REMARK;
    }

    private static boolean isForm(Table table) {
        return table.rows().size() <= WHOLE_FORM && table.columns().getFirst().holds() == Table.Holds.NAMES;
    }

    private void caption(String caption) throws IOException {
        count++;
        xml.open("w:p").open("w:pPr").value("w:pStyle", "Caption").close();
        Runs.plain(xml, "Table ");
        xml.open("w:fldSimple", "w:instr", " SEQ Table \\* ARABIC ");
        Runs.plain(xml, String.valueOf(count));
        xml.close();
        if (!caption.isBlank()) {
            Runs.plain(xml, ": " + caption.replaceAll("\\s+", " "));
        }
        xml.close();
    }

    private void properties(Table table) throws IOException {
        xml.open("w:tblPr").value("w:tblStyle", "PlanTable");
        xml.empty("w:tblW", "w:w", String.valueOf(paper.width()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.value("w:tblCaption", table.caption()).value("w:tblDescription", table.description());
        xml.close();
    }

    /** The width of the text, shared out by weight; the last column takes what rounding leaves. */
    private int[] widths(List<Table.Column> columns) {
        int weights = columns.stream().mapToInt(Table.Column::weight).sum();
        int[] widths = new int[columns.size()];
        int left = paper.width();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1
                    ? left
                    : paper.width() * columns.get(i).weight() / weights;
            left -= widths[i];
        }
        return widths;
    }

    private void row(Table.Row row, List<Table.Column> columns, int[] widths) throws IOException {
        xml.open("w:tr");
        boolean heading = row.kind() == Table.Row.Kind.HEADING;
        if (heading || RowSize.isWhole(row, widths, paper)) {
            xml.open("w:trPr").empty("w:cantSplit");
            if (heading) {
                xml.empty("w:tblHeader");
            }
            xml.close();
        }
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int width = 0;
            for (int i = 0; i < cell.across(); i++) {
                width += widths[column + i];
            }
            cell(
                    cell,
                    width,
                    row.kind(),
                    cell.across() > 1 ? Table.Holds.WORDS : columns.get(column).holds());
            column += cell.across();
        }
        xml.close();
    }

    private void cell(Table.Cell cell, int width, Table.Row.Kind kind, Table.Holds holds) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (cell.across() > 1) {
            xml.value("w:gridSpan", String.valueOf(cell.across()));
        }
        switch (cell.merge()) {
            case BEGINS -> xml.value("w:vMerge", "restart");
            case CONTINUES -> xml.empty("w:vMerge");
            case NONE -> {}
        }
        boolean named = kind == Table.Row.Kind.DATA && holds == Table.Holds.NAMES;
        String shade = named ? "EDF1F9" : shade(kind);
        if (!shade.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.close();
        boolean plain = (kind == Table.Row.Kind.DATA || kind == Table.Row.Kind.REMARK) && !named;
        for (Line line : cell.lines()) {
            xml.open("w:p").open("w:pPr").value("w:pStyle", plain ? "TableText" : "TableHeading");
            if (stays) {
                xml.empty("w:keepNext");
            }
            if (Runs.isRightToLeft(line.words())) {
                xml.empty("w:bidi");
            }
            if (holds == Table.Holds.FIGURES) {
                xml.value("w:jc", "right");
            }
            xml.close();
            lines.write(line);
            xml.close();
        }
        xml.close();
    }

    private static String shade(Table.Row.Kind kind) {
        return switch (kind) {
            case HEADING -> "D9E2F3";
            case GROUP -> "EDF1F9";
            case TOTAL -> "F2F2F2";
            case DATA, REMARK -> "";
        };
    }
}
