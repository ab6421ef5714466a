package org.bcfplanner.report.changes;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.Piece;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;
import org.bcfplanner.report.document.Table;

/** The change report to be read on paper: one sentence, totals before and after, then part by part what changed. */
public final class ChangeDocument {
    private static final String KEY =
            "Each change is named by a sign and a word: + added, − removed, ↕ moved, ≠ changed. In texts, ";

    private final ChangeReport report;
    private final List<Block> blocks = new ArrayList<>();

    private ChangeDocument(ChangeReport report) {
        this.report = report;
    }

    /** The report as a document: who compared what, totals, then the parts of the plan in order. */
    public static Document of(ChangeReport report) {
        ChangeDocument document = new ChangeDocument(report);
        document.addHead();
        document.addTotals();
        report.comparison().parts().forEach(document::addPart);
        return new Document(report.title(), "", ChangeReport.SUBJECT, ChangeReport.PROGRAM, "", document.blocks);
    }

    private void addHead() {
        blocks.add(Block.Paragraph.of(Block.Role.TITLE, "What changed"));
        blocks.add(Block.Paragraph.of(Block.Role.SUBTITLE, report.title()));
        blocks.add(new Block.Paragraph(Block.Role.BODY, Line.named("Before", report.before())));
        blocks.add(new Block.Paragraph(Block.Role.BODY, Line.named("After", report.after())));
        blocks.add(new Block.Paragraph(
                Block.Role.BODY, new Line(List.of(Span.bold(report.comparison().sentence() + ".")), List.of())));
        if (!report.comparison().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Block.Role.REMARK,
                    new Line(
                            List.of(
                                    Span.plain(KEY),
                                    Span.changed("words that came", Span.Change.ADDED),
                                    Span.plain(" are underlined and bold, "),
                                    Span.changed("words that went", Span.Change.REMOVED),
                                    Span.plain(" are struck through.")),
                            List.of())));
        }
    }

    private void addTotals() {
        List<TotalChange> totals = report.comparison().totals();
        if (totals.isEmpty()) {
            return;
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, List.of("Total", "Before", "After", "Change")));
        for (TotalChange total : totals) {
            rows.add(Table.Row.of(
                    total.isChanged() ? Table.Row.Kind.TOTAL : Table.Row.Kind.DATA,
                    List.of(total.what(), total.before(), total.after(), total.change())));
        }
        blocks.add(new Block.Heading(2, Line.of("Totals")));
        blocks.add(new Table(
                "Totals before and after; those that changed are bold",
                List.of(
                        Table.Column.words(10),
                        Table.Column.figures(8),
                        Table.Column.figures(8),
                        Table.Column.figures(7)),
                rows));
    }

    private void addPart(Comparison.Part part) {
        blocks.add(new Block.Heading(2, Line.of(part.topic().label())));
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, List.of("Field", "Before", "After")));
        for (RowChange row : part.rows()) {
            addRow(rows, row);
        }
        blocks.add(new Table(
                "Changes in “" + part.topic().label() + "”",
                List.of(Table.Column.words(6), Table.Column.words(11), Table.Column.words(11)),
                rows));
    }

    private static void addRow(List<Table.Row> rows, RowChange row) {
        String what = row.kind().sign() + " " + row.kind().label() + ": " + row.name();
        rows.add(new Table.Row(Table.Row.Kind.GROUP, List.of(Table.Cell.of(what).across(3))));
        for (FieldChange field : row.fields()) {
            rows.add(field.isText() ? text(field) : values(row, field));
        }
    }

    /** Both texts in one, across both columns. */
    private static Table.Row text(FieldChange field) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : field.pieces()) {
            spans.add(span(piece));
        }
        return Table.Row.data(
                Table.Cell.of(label(field)),
                Table.Cell.of(new Line(spans, List.of())).across(2));
    }

    private static Span span(Piece piece) {
        return switch (piece.kind()) {
            case ADDED -> Span.changed(piece.words(), Span.Change.ADDED);
            case REMOVED -> Span.changed(piece.words(), Span.Change.REMOVED);
            case SAME, CHANGED, MOVED -> Span.plain(piece.words());
        };
    }

    private static Table.Row values(RowChange row, FieldChange field) {
        return Table.Row.data(
                Table.Cell.of(row.kind() == field.kind() ? field.label() : label(field)),
                value(field.before()),
                value(field.after()));
    }

    /** With a word where a part of a text came or went. */
    private static String label(FieldChange field) {
        return field.kind() == ChangeKind.CHANGED
                ? field.label()
                : field.label() + " (" + field.kind().label().toLowerCase(java.util.Locale.UK) + ")";
    }

    private static Table.Cell value(String words) {
        return words.isEmpty() ? Table.Cell.of(ChangeReport.NOTHING) : Table.Cell.of(Text.parse(words));
    }
}
