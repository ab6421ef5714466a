package org.bcfplanner.ui.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.session.PlanSession;

/** The lines at the head and the foot of the report, and who may read it. Without nodes. */
final class ReportLines {
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final PlanSession session;
    private final ReportTables tables;

    ReportLines(PlanSession session, ReportTables tables) {
        this.session = session;
        this.tables = tables;
    }

    String label(ReportField field) {
        return tables.label(field);
    }

    String text(ReportField field) {
        return report().typed(field);
    }

    /** The day that was read in the date, or that none could be; empty of all other lines. */
    String understood(ReportField field) {
        String typed = report().date().said();
        if (field != ReportField.DATE || typed.isBlank()) {
            return "";
        }
        LocalDate day = report().date().date();
        return day == null
                ? "No day can be read in this, as in 18 January 2017. It is kept and printed as typed."
                : WHOLE_DAY.format(day);
    }

    /** Typing on in one line is one step of undo, until the typing ends. */
    void type(ReportField field, String typed) {
        if (!typed.equals(text(field))) {
            session.apply(Edit.typing(
                    "change " + label(field) + " of the report",
                    "report " + field,
                    plan -> BoardReportEdits.change(plan, report -> report.with(field, typed))));
        }
    }

    Access access() {
        return report().access();
    }

    /** What the document prints of it; what it is called where the document prints nothing. */
    String words(Access access) {
        String printed = tables.access().getOrDefault(access, "");
        String plain = printed.isBlank() ? access.label() : printed;
        return plain.isBlank() ? "Not stated" : plain;
    }

    void choose(Access access) {
        if (access != access()) {
            session.apply(Edit.of(
                    "change who may read the report",
                    plan -> BoardReportEdits.change(plan, report -> report.withAccess(access))));
        }
    }

    void endTyping() {
        session.endTyping();
    }

    /** Where a line is kept. */
    static Place.Cell place(ReportField field) {
        return place(
                switch (field) {
                    case ITEM -> "item";
                    case DATE -> "date";
                    case TITLE -> "title";
                    case WARDS -> "wards";
                    case KEY_DECISION -> "keyDecision";
                    case REPORT_OF -> "reportOf";
                    case ACCOUNTABLE_HEAD -> "accountableHead";
                    case ACCOUNTABLE_DIRECTOR -> "accountableDirector";
                    case AUTHOR -> "author";
                });
    }

    static Place.Cell accessPlace() {
        return place("access");
    }

    private static Place.Cell place(String component) {
        return new Place.Cell("board_report", BoardReport.ID.value(), component);
    }

    private BoardReport report() {
        return BoardReportEdits.of(session.plan());
    }
}
