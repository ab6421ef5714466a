package org.bcfplanner.report.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.SubmissionName;

/** What can be written of a plan for its board. */
public final class BoardPapers {
    private BoardPapers() {}

    /**
     * A paper as a file.
     *
     * @param label     what it is, for people: {@code Action Plan 4B}
     * @param extension how the name of its file ends, without the dot
     */
    public record BoardFile(BoardPaper paper, String label, String extension) {
        /** What its file is called where nobody says; a name that every system takes. */
        public String name(Plan plan, Standing standing) {
            return SubmissionName.of(plan.details().title(), label, standing, extension);
        }
    }

    /**
     * The report, a document of every objective that has actions, and the page of timeline and indicators; the report
     * only where the plan has one, or its edition is made for one.
     *
     * @param columns the key of the set of columns; {@link BoardPaper#OWN_COLUMNS} for those of each objective
     * @param on      the day against which an action is overdue; see {@link #reportDate}
     */
    public static List<BoardFile> all(Plan plan, Edition edition, String columns, LocalDate on) {
        List<BoardFile> all = new ArrayList<>();
        if (hasReport(plan, edition)) {
            all.add(new BoardFile(new BoardPaper.Report(columns), "Board report", "docx"));
        }
        for (Objective each : withActions(plan)) {
            BoardFile template = template(plan, edition, new BoardPaper.Template(each.id(), columns), "docx");
            all.add(new BoardFile(template.paper(), unlike(template.label(), all), "docx"));
        }
        all.add(new BoardFile(new BoardPaper.OnePage(on), "Timeline and indicators", "pdf"));
        return all;
    }

    /** The template of an objective as a file. */
    public static BoardFile template(Plan plan, Edition edition, BoardPaper.Template paper, String extension) {
        Objective objective = plan.objectives().get(paper.objective());
        String kind = edition.strategy().plan().replace("{period}", "").strip();
        String name = objective.code().isBlank() ? objective.heading() : objective.code();
        return new BoardFile(paper, (kind + " " + name).strip(), extension);
    }

    /** The label, with a number behind it where another has it already. */
    private static String unlike(String label, List<BoardFile> before) {
        String unlike = label;
        for (int i = 2; isTaken(unlike, before); i++) {
            unlike = label + " (" + i + ")";
        }
        return unlike;
    }

    private static boolean isTaken(String label, List<BoardFile> before) {
        return before.stream().anyMatch(each -> each.label().equalsIgnoreCase(label));
    }

    /** The day of the report; empty where it names none. */
    public static Optional<LocalDate> reportDate(Plan plan) {
        return BoardReport.of(plan.boardReports()).day();
    }

    /** Whether a report can be written: the edition always has one, or the plan carries something of one. */
    public static boolean hasReport(Plan plan, Edition edition) {
        return edition.sections().always().contains("report") || plan.hasReport();
    }

    /** Whether the documents of the edition are those for the board, and it has no Part 1 or Part 2. */
    public static boolean areUsual(Edition edition) {
        return edition.part1().isEmpty()
                && edition.part2().isEmpty()
                && edition.sections().has("report");
    }

    /** The objectives that have an action plan, in their order. */
    public static List<Objective> withActions(Plan plan) {
        StrategyTree tree = plan.strategy();
        return tree.objectives().stream()
                .filter(each -> !tree.actions(each.id()).isEmpty())
                .toList();
    }
}
