package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.board.ParagraphNumbers;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Ranked;

/** {@code bcf show PLAN report}: the report to the board as it is printed, with its paragraphs numbered. */
public final class ShowReport {
    private static final List<Field> FIELDS = List.of(
            Field.text("kind", ""),
            Field.text("key", ""),
            Field.text("number", "No."),
            Field.text("heading", "Heading"),
            Field.text("text", "Text"),
            Field.text("printed", "Written number"),
            Field.text("verified_by", "Verified by"));

    private final Plan plan;
    private final ReportTables tables;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowReport(Plan plan) {
        this.plan = plan;
        this.tables = Editions.get(plan.details().edition()).report();
    }

    /** Without rows where there is no report. */
    public static Listing of(Plan plan) {
        ShowReport show = new ShowReport(plan);
        if (plan.hasReport()) {
            show.addHead();
            show.tables.sections().sections().forEach(show::add);
        }
        return new Listing(plan.details().shownIn(), FIELDS, show.rows, "There is no report yet.");
    }

    private void addHead() {
        BoardReport report = BoardReportEdits.of(plan);
        for (ReportField field : ReportField.values()) {
            add("head", field.name().toLowerCase(Locale.ROOT), "", tables.label(field), report.typed(field), "", "");
        }
        add("head", "access", "", "Access", report.access().label(), "", "");
    }

    private void add(NarrativeTables.Section section) {
        add("section", section.key(), section.number(), section.heading(), "", "", "");
        for (ParagraphNumbers.Numbered each : ParagraphNumbers.of(
                section.number(), Prose.of(plan.passages(), section.key()).passages())) {
            add("paragraph", section.key(), each.number(), "", each.words(), each.printed(), "");
        }
        if (section.kind() == NarrativeTables.Kind.IMPLICATIONS) {
            tables.implications().forEach(this::add);
        }
        if (section.kind() == NarrativeTables.Kind.APPENDICES) {
            plan.appendices().stream().sorted(Ranked.order()).forEach(this::add);
        }
    }

    private void add(ReportTables.Respect respect) {
        Implication told = plan.implications()
                .find(Implication.idOf(respect.key()))
                .orElseGet(() -> Implication.blank(respect.key()));
        add(
                "implication",
                respect.key(),
                respect.number(),
                respect.heading(),
                told.text().written(),
                "",
                told.verifiedBy());
    }

    private void add(Appendix appendix) {
        Objective objective = plan.objectives().get(appendix.objective());
        String listed = tables.appendix().replace("{code}", objective.code()).replace("{heading}", objective.heading());
        add("appendix", objective.code(), "", listed, "", "", "");
    }

    private void add(
            String kind, String key, String number, String heading, String text, String printed, String verifiedBy) {
        rows.add(List.of(
                Cell.text(kind),
                Cell.text(key),
                Cell.text(number),
                Cell.text(heading),
                Cell.text(text),
                Cell.text(printed),
                Cell.text(verifiedBy)));
    }
}
