package org.bcfplanner.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.session.PlanSession;

/** Which objectives are appended to the report, and in which order. Without nodes. */
final class Appendices {
    private final PlanSession session;
    private final ReportTables tables;

    Appendices(PlanSession session, ReportTables tables) {
        this.session = session;
        this.tables = tables;
    }

    /**
     * An objective as it is or could be appended.
     *
     * @param words  as the document lists it
     * @param holds  how many actions and indicators it has, in words
     * @param place  among the appendices, from 1; 0 where it is not appended
     * @param isLast whether no appendix follows
     */
    record Listed(Id<Objective> objective, String words, String holds, int place, boolean isLast) {
        boolean isAppended() {
            return place > 0;
        }
    }

    /** What is appended in its order, and behind it the other objectives in the order of the strategy. */
    List<Listed> listed() {
        Plan plan = session.plan();
        StrategyTree tree = plan.strategy();
        List<Id<Objective>> appended = plan.appendices().stream()
                .sorted(Ranked.order())
                .map(Appendix::objective)
                .filter(plan.objectives()::contains)
                .toList();
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < appended.size(); i++) {
            listed.add(listed(plan.objectives().get(appended.get(i)), i + 1, i == appended.size() - 1, tree));
        }
        tree.objectives().stream()
                .filter(each -> !appended.contains(each.id()))
                .forEach(each -> listed.add(listed(each, 0, false, tree)));
        return listed;
    }

    private Listed listed(Objective objective, int place, boolean isLast, StrategyTree tree) {
        return new Listed(
                objective.id(),
                tables.appendix()
                        .replace("{code}", objective.code())
                        .replace("{heading}", objective.heading())
                        .replaceFirst(" , ", ", "),
                counted(tree.actions(objective.id()).size(), "action") + ", "
                        + counted(tree.indicators(objective.id()).size(), "indicator"),
                place,
                isLast);
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : Integer.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }

    int count() {
        return (int) listed().stream().filter(Listed::isAppended).count();
    }

    /** The objective of an appendix; empty where it is gone. */
    Optional<Id<Objective>> objective(Id<Appendix> appendix) {
        return session.plan().appendices().find(appendix).map(Appendix::objective);
    }

    void append(Id<Objective> objective) {
        session.apply(Edit.of(
                "append " + name(objective) + " to the report", plan -> BoardReportEdits.append(plan, objective)));
    }

    /** Appends all objectives that are not appended yet, in one step. */
    void appendAll() {
        List<Listed> all = listed();
        session.apply(Edit.of("append every objective to the report", plan -> {
            Plan result = plan;
            for (Listed each : all) {
                result = BoardReportEdits.append(result, each.objective());
            }
            return result;
        }));
    }

    void leaveOut(Id<Objective> objective) {
        session.apply(Edit.of(
                "take " + name(objective) + " out of the report", plan -> BoardReportEdits.leaveOut(plan, objective)));
    }

    /** Moves an appendix up (negative) or down, stopping at the first and the last. */
    void move(Id<Objective> objective, int places) {
        session.apply(Edit.of(
                "move appendix " + name(objective), plan -> BoardReportEdits.moveAppendix(plan, objective, places)));
    }

    private String name(Id<Objective> id) {
        return session.plan()
                .objectives()
                .find(id)
                .map(each -> each.code().isBlank() ? each.heading() : each.code())
                .orElse("an objective");
    }
}
