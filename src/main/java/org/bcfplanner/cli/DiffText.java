package org.bcfplanner.cli;

import java.util.List;
import java.util.Locale;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.Piece;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.report.changes.ChangeReport;

/** What {@code bcf diff} tells people: the sentence, the totals that changed, then part by part what did. */
final class DiffText {
    private static final String NOTHING = "(nothing)";

    /** So many letters that are the same are shown on either side of what is not. */
    private static final int AROUND = 40;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String render(ChangeReport report) {
        DiffText render = new DiffText();
        render.line("Before: " + report.before());
        render.line("After:  " + report.after());
        render.line(report.comparison().sentence() + ".");
        render.totals(report.comparison().totals());
        report.comparison().parts().forEach(render::part);
        return render.text.toString();
    }

    private void totals(List<TotalChange> totals) {
        List<TotalChange> changed =
                totals.stream().filter(TotalChange::isChanged).toList();
        if (!changed.isEmpty()) {
            line("");
            line("Totals");
            for (TotalChange each : changed) {
                String change = each.change().isEmpty() ? "" : " (" + each.change() + ")";
                line("  " + each.what() + ": " + each.before() + " → " + each.after() + change);
            }
        }
    }

    private void part(Comparison.Part part) {
        line("");
        line(part.topic().label());
        for (RowChange row : part.rows()) {
            line("  " + row.kind().sign() + " " + row.kind().label() + ": " + row.name());
            for (FieldChange field : row.fields()) {
                line("      " + label(row, field) + ": " + values(field));
            }
        }
    }

    private static String label(RowChange row, FieldChange field) {
        boolean said = field.kind() == row.kind() || field.kind() == ChangeKind.CHANGED;
        return said
                ? field.label()
                : field.label() + ", " + field.kind().label().toLowerCase(Locale.UK);
    }

    private static String values(FieldChange field) {
        return switch (field.kind()) {
            case ADDED -> field.after();
            case REMOVED -> field.before();
            case CHANGED, MOVED, SAME ->
                field.isText() ? woven(field.pieces()) : said(field.before()) + " → " + said(field.after());
        };
    }

    private static String woven(List<Piece> pieces) {
        StringBuilder woven = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            woven.append(
                    piece.kind() == ChangeKind.SAME
                            ? shortened(piece.words(), i > 0, i < pieces.size() - 1)
                            : piece.bracketed());
        }
        return woven.toString();
    }

    /** What is far from any change is left out. */
    private static String shortened(String words, boolean follows, boolean leads) {
        int most = (follows ? AROUND : 0) + (leads ? AROUND : 0);
        if (words.length() <= most + AROUND) {
            return words;
        }
        String start = follows ? words.substring(0, words.lastIndexOf(' ', AROUND) + 1) : "";
        String end = leads ? words.substring(words.indexOf(' ', words.length() - AROUND)) : "";
        return start + "…" + end;
    }

    private static String said(String words) {
        return words.isEmpty() ? NOTHING : words;
    }

    /** On one line, without what could steer a terminal. */
    private void line(String said) {
        said.codePoints().forEach(each -> text.appendCodePoint(Character.isISOControl(each) ? ' ' : each));
        text.append('\n');
    }
}
