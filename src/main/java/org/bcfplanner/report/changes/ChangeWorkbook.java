package org.bcfplanner.report.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.Piece;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.report.Block;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.Value;
import org.bcfplanner.report.WorkbookReport;

/** The change report as a workbook: totals on one sheet, every change as a row of another, to be sorted and filtered. */
public final class ChangeWorkbook {
    private static final Column.Kind WORDS = new Column.Kind.Words();

    private ChangeWorkbook() {}

    /** The report as a workbook: one sheet of totals and one with a row for each change. */
    public static WorkbookReport of(ChangeReport report) {
        List<SheetReport> sheets = new ArrayList<>();
        sheets.add(new SheetReport("Totals", totals(report)));
        sheets.add(new SheetReport("Changes", changes(report)));
        return new WorkbookReport(
                report.title(), "", ChangeReport.SUBJECT, ChangeReport.PROGRAM, Standing.FINAL, sheets);
    }

    private static List<Block> totals(ChangeReport report) {
        List<Block> blocks = new ArrayList<>(head(report));
        List<Row> rows = new ArrayList<>();
        for (TotalChange total : report.comparison().totals()) {
            rows.add(new Row(
                    total.isChanged() ? Row.Kind.SUBTOTAL : Row.Kind.DATA,
                    List.of(
                            Value.words(total.what()),
                            Value.words(total.before()),
                            Value.words(total.after()),
                            Value.words(total.change()))));
        }
        blocks.add(new Table(
                "Totals",
                1,
                List.of(column("Total", 42), column("Before", 34), column("After", 34), column("Change", 26)),
                rows));
        return blocks;
    }

    private static List<Block> head(ChangeReport report) {
        return List.of(
                new Block.Title("What changed: " + report.title()),
                new Block.Note("Before: " + report.before()),
                new Block.Note("After: " + report.after()),
                new Block.Note(report.comparison().sentence() + "."),
                new Block.Gap());
    }

    private static List<Block> changes(ChangeReport report) {
        List<Row> rows = new ArrayList<>();
        for (Comparison.Part part : report.comparison().parts()) {
            for (RowChange row : part.rows()) {
                addRow(rows, part, row);
            }
        }
        return List.of(
                new Block.Title("Changes"),
                new Block.Note(
                        "A row for each field that changed. In the last column, words that came stand in {+ +}, words that"
                                + " went in [− −]."),
                new Block.Gap(),
                new Table(
                        "Changes",
                        3,
                        List.of(
                                column("Part", 18),
                                column("Change", 12),
                                column("What", 34),
                                column("Field", 22),
                                column("Before", 40),
                                column("After", 40),
                                column("In the text", 50)),
                        rows));
    }

    private static void addRow(List<Row> rows, Comparison.Part part, RowChange row) {
        List<FieldChange> fields = row.fields();
        if (fields.isEmpty()) {
            rows.add(row(part, row, "", "", "", ""));
        }
        for (FieldChange field : fields) {
            rows.add(row(part, row, field.label(), field.before(), field.after(), field.isText() ? woven(field) : ""));
        }
    }

    private static Row row(
            Comparison.Part part, RowChange row, String field, String before, String after, String inTheText) {
        return new Row(
                Row.Kind.DATA,
                List.of(
                        Value.words(part.topic().label()),
                        Value.words(row.kind().sign() + " " + row.kind().label()),
                        Value.words(row.name()),
                        Value.words(field),
                        Value.words(before),
                        Value.words(after),
                        Value.words(inTheText)));
    }

    private static String woven(FieldChange field) {
        return field.pieces().stream().map(Piece::bracketed).collect(Collectors.joining());
    }

    private static Column column(String heading, int width) {
        return Column.of(heading, WORDS, Column.Entry.GIVEN, width);
    }
}
