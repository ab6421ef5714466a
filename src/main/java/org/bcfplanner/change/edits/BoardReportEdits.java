package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;

/** Edits of the report to the board, beside its texts, which {@link ProseEdits} changes. */
public final class BoardReportEdits {
    private BoardReportEdits() {}

    /** The report of a plan; a blank one where nothing is said of it yet. */
    public static BoardReport of(Plan plan) {
        return BoardReport.of(plan.boardReports());
    }

    /** Changes what stands at its head and foot; a report that says nothing any more goes. */
    public static Plan change(Plan plan, UnaryOperator<BoardReport> change) {
        BoardReport changed = change.apply(of(plan));
        return plan.withBoardReports(rows -> changed.isBlank() ? rows.without(BoardReport.ID) : rows.with(changed));
    }

    /** Changes an implication, by the key of its kind; one that says nothing any more goes. */
    public static Plan implication(Plan plan, String kind, UnaryOperator<Implication> change) {
        Implication changed =
                change.apply(plan.implications().find(Implication.idOf(kind)).orElseGet(() -> Implication.blank(kind)));
        return plan.withImplications(rows -> changed.isBlank() ? rows.without(changed.id()) : rows.with(changed));
    }

    /** Appends an objective behind what is appended; does nothing where it is appended already, or gone. */
    public static Plan append(Plan plan, Id<Objective> objective) {
        List<Appendix> shown = appendices(plan);
        return plan.objectives().contains(objective) && !plan.appendices().contains(Appendix.idOf(objective))
                ? plan.withAppendices(rows -> Ordered.insert(rows, shown, shown.size(), Appendix.of(objective)))
                : plan;
    }

    /** Moves an appendix by so many places, stopping at the first and the last. */
    public static Plan moveAppendix(Plan plan, Id<Objective> objective, int places) {
        return plan.withAppendices(rows -> Ordered.move(rows, appendices(plan), Appendix.idOf(objective), places));
    }

    /** Takes an appendix out of the report; the objective stays. */
    public static Plan leaveOut(Plan plan, Id<Objective> objective) {
        return plan.withAppendices(rows -> rows.without(Appendix.idOf(objective)));
    }

    private static List<Appendix> appendices(Plan plan) {
        return plan.appendices().stream().sorted(Ranked.order()).toList();
    }
}
