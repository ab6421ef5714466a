package org.bcfplanner.plan.board;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rows;

/**
 * The cover report of a plan to its board: one for a plan, so its id is always the same. What it says in words are
 * passages of its sections; see {@link #isSection}.
 *
 * @param item                of the agenda: {@code 6}
 * @param date                of the meeting
 * @param wards               which wards and communities it affects
 * @param keyDecision         what the board is to decide
 * @param reportOf            the post that reports
 * @param accountableHead     the head of service
 * @param accountableDirector the director
 * @param author              the post that wrote it
 */
public record BoardReport(
        Id<BoardReport> id,
        String item,
        PrintedDate date,
        String title,
        String wards,
        String keyDecision,
        String reportOf,
        String accountableHead,
        String accountableDirector,
        Access access,
        String author)
        implements Keyed<BoardReport> {
    /** The id of the one report there can be. */
    public static final Id<BoardReport> ID = Id.derivedFrom("board_report");

    public static final BoardReport BLANK =
            new BoardReport(ID, "", PrintedDate.NONE, "", "", "", "", "", "", Access.NOT_STATED, "");

    private static final String KEY = "report-";

    public BoardReport {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(date);
        requireNonNull(title);
        requireNonNull(wards);
        requireNonNull(keyDecision);
        requireNonNull(reportOf);
        requireNonNull(accountableHead);
        requireNonNull(accountableDirector);
        requireNonNull(access);
        requireNonNull(author);
    }

    /** The report among the rows of a plan; a blank one where nothing is said of it yet. */
    public static BoardReport of(Rows<BoardReport> reports) {
        return reports.find(ID).orElse(BLANK);
    }

    /** The day of the meeting; empty where the date names none. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date.date());
    }

    /** Whether a section of this key is one of the report: keys of its sections begin with {@code report-}. */
    public static boolean isSection(String key) {
        return key.startsWith(KEY);
    }

    @Override
    public Id<BoardReport> ownId() {
        return ID;
    }

    /** What stands in a line, as typed. */
    public String typed(ReportField field) {
        return switch (field) {
            case ITEM -> item;
            case DATE -> date.said();
            case TITLE -> title;
            case WARDS -> wards;
            case KEY_DECISION -> keyDecision;
            case REPORT_OF -> reportOf;
            case ACCOUNTABLE_HEAD -> accountableHead;
            case ACCOUNTABLE_DIRECTOR -> accountableDirector;
            case AUTHOR -> author;
        };
    }

    /** The same with one line typed anew. */
    public BoardReport with(ReportField field, String typed) {
        return new BoardReport(
                id,
                field == ReportField.ITEM ? typed : item,
                field == ReportField.DATE ? PrintedDate.read(typed) : date,
                field == ReportField.TITLE ? typed : title,
                field == ReportField.WARDS ? typed : wards,
                field == ReportField.KEY_DECISION ? typed : keyDecision,
                field == ReportField.REPORT_OF ? typed : reportOf,
                field == ReportField.ACCOUNTABLE_HEAD ? typed : accountableHead,
                field == ReportField.ACCOUNTABLE_DIRECTOR ? typed : accountableDirector,
                access,
                field == ReportField.AUTHOR ? typed : author);
    }

    public BoardReport withAccess(Access changed) {
        return new BoardReport(
                id,
                item,
                date,
                title,
                wards,
                keyDecision,
                reportOf,
                accountableHead,
                accountableDirector,
                changed,
                author);
    }

    /** Whether nothing has been entered in it. */
    public boolean isBlank() {
        return equals(BLANK);
    }
}
