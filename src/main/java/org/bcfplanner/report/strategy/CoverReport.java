package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;
import org.bcfplanner.report.document.Table;

/**
 * The report to the board as a document: what is decided and by whom, its sections with their paragraphs numbered, and
 * behind them, on pages that lie across, the templates of the objectives that it appends. What nothing is written about
 * says so.
 */
public final class CoverReport {
    private static final List<ReportField> HEAD = List.of(
            ReportField.WARDS,
            ReportField.KEY_DECISION,
            ReportField.REPORT_OF,
            ReportField.ACCOUNTABLE_HEAD,
            ReportField.ACCOUNTABLE_DIRECTOR);

    private final Frame frame;
    private final Standing standing;
    private final BoardPaper.Report paper;
    private final ReportTables words;
    private final BoardReport report;
    private final List<Block> blocks = new ArrayList<>();

    private CoverReport(Frame frame, Standing standing, BoardPaper.Report paper) {
        this.frame = frame;
        this.standing = standing;
        this.paper = paper;
        this.words = frame.edition().report();
        this.report = BoardReport.of(frame.plan().boardReports());
    }

    /** The cover report of a plan, with the sections its edition asks for. */
    public static Document of(Plan plan, Edition edition, BoardPaper.Report paper, Standing standing) {
        return new CoverReport(Frame.of(plan, edition), standing, paper).document();
    }

    private Document document() {
        addHead();
        CoverSections sections = new CoverSections(frame, appended());
        for (NarrativeTables.Section section : words.sections().sections()) {
            blocks.addAll(sections.of(section));
        }
        addAuthor();
        paper.since().ifPresent(since -> blocks.addAll(new ChangesTable(since).blocks()));
        appended().forEach(this::append);
        Plan plan = frame.plan();
        return new Document(
                title(), plan.details().version(), words.sections().title(), Frame.PROGRAM, standing.mark(), blocks);
    }

    private List<Objective> appended() {
        return frame.plan().appendices().stream()
                .sorted(Ranked.order())
                .map(Appendix::objective)
                .flatMap(each -> frame.plan().objectives().find(each).stream())
                .toList();
    }

    private String title() {
        return report.title().isBlank() ? words.sections().title() : report.title();
    }

    private void addHead() {
        blocks.add(Block.Paragraph.of(Block.Role.TITLE, title()));
        List<String> meeting = new ArrayList<>(
                List.of(frame.plan().details().board(), report.date().said()));
        if (!report.item().isBlank()) {
            meeting.add(words.label(ReportField.ITEM) + " " + report.item());
        }
        meeting.add(standing.mark());
        meeting.removeIf(String::isBlank);
        blocks.add(Block.Paragraph.of(Block.Role.SUBTITLE, String.join(" – ", meeting)));
        blocks.add(new Table(
                title(),
                Table.Told.UNSEEN,
                List.of(Table.Column.names(3), Table.Column.words(7)),
                HEAD.stream().map(this::row).toList()));
        String access = words.access().getOrDefault(report.access(), "");
        blocks.add(
                access.isBlank()
                        ? Block.Paragraph.of(Block.Role.ABSENCE, "Whether this report is public is not stated yet.")
                        : new Block.Paragraph(Block.Role.BODY, new Line(List.of(Span.bold(access)), List.of())));
    }

    private Table.Row row(ReportField field) {
        String typed = report.typed(field);
        return Table.Row.data(
                Table.Cell.of(words.label(field)), Table.Cell.of(typed.isBlank() ? Frame.NOTHING : typed));
    }

    private void addAuthor() {
        String author = report.author();
        blocks.add(Block.Paragraph.of(Block.Role.LABEL, words.labels().getOrDefault(ReportField.AUTHOR, "")));
        blocks.add(
                author.isBlank()
                        ? Block.Paragraph.of(Block.Role.ABSENCE, Frame.NOTHING)
                        : Block.Paragraph.of(Block.Role.BODY, author));
    }

    private void append(Objective objective) {
        blocks.add(new Block.Pages(Block.Turn.ACROSS));
        String heading = frame.listed(objective);
        blocks.add(new Block.Heading(2, Line.of(heading)));
        blocks.addAll(new ObjectiveTemplate(frame, objective, paper.columns()).under(heading, 3));
    }
}
