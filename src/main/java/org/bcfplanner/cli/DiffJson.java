package org.bcfplanner.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.report.changes.ChangeReport;
import tools.jackson.core.io.JsonStringEncoder;

/** What {@code bcf diff --format json} prints: one object, a total or a change to a line. Promised in command-line.md. */
final class DiffJson {
    private DiffJson() {}

    static String render(ChangeReport report) {
        Comparison comparison = report.comparison();
        StringJoiner totals = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        comparison.totals().forEach(total -> totals.add(total(total)));
        StringJoiner changes = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        for (Comparison.Part part : comparison.parts()) {
            for (RowChange row : part.rows()) {
                row.fields().forEach(field -> changes.add(change(part, row, field)));
                if (row.fields().isEmpty()) {
                    changes.add(row(part, row).toString());
                }
            }
        }
        return "{\n" + field("before", report.before()) + ",\n" + field("after", report.after()) + ",\n"
                + field("sentence", comparison.sentence()) + ",\n" + quoted("totals") + ": " + totals + ",\n"
                + quoted("changes") + ": " + changes + "\n}\n";
    }

    private static String total(TotalChange total) {
        return new StringJoiner(", ", "{", "}")
                .add(field("total", total.what()))
                .add(field("before", total.before()))
                .add(field("after", total.after()))
                .add(field("change", total.change()))
                .toString();
    }

    private static String change(Comparison.Part part, RowChange row, FieldChange field) {
        return row(part, row)
                .add(field("field", field.label()))
                .add(field("field_change", field.kind().code()))
                .add(field("before", field.before()))
                .add(field("after", field.after()))
                .add(field("place", field.place().key()))
                .toString();
    }

    private static StringJoiner row(Comparison.Part part, RowChange row) {
        return new StringJoiner(", ", "{", "}")
                .add(field("part", part.topic().name().toLowerCase(Locale.ROOT)))
                .add(field("change", row.kind().code()))
                .add(field("table", table(row.place())))
                .add(field("name", row.name()))
                .add(field("row", row.place().key()));
    }

    private static String table(Place place) {
        return place instanceof Place.Cell cell ? cell.table() : "details";
    }

    private static String field(String name, String text) {
        return quoted(name) + ": " + quoted(text);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
