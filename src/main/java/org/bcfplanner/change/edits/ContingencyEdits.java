package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Text;

/** Edits of the contingency plan. {@code prepared} are the outcomes that the plan's template prints in advance. */
public final class ContingencyEdits {
    private ContingencyEdits() {}

    /** Adds an outcome at a place among those shown. */
    public static Plan add(Plan plan, List<Contingency> prepared, Contingency outcome, int index) {
        List<Contingency> shown = PreparedRows.shown(plan.contingency(), prepared);
        return plan.withContingency(rows -> Ordered.insert(rows, shown, index, outcome));
    }

    /** The plan with an outcome renamed, which is taken from those prepared where the plan has none yet. */
    public static Plan rename(Plan plan, List<Contingency> prepared, Id<Contingency> id, String name) {
        return change(plan, prepared, id, outcome -> outcome.withOutcome(name));
    }

    /** Puts an amount into a cell. */
    public static Plan amount(
            Plan plan,
            List<Contingency> prepared,
            Id<Contingency> id,
            Contingency.Figure figure,
            Contingency.Period period,
            Amount amount) {
        return change(plan, prepared, id, outcome -> outcome.withAmount(figure, period, amount));
    }

    /** Removes an outcome; one that the template prints is empty again. */
    public static Plan remove(Plan plan, Id<Contingency> id) {
        return plan.withContingency(rows -> rows.without(id));
    }

    /** Moves an outcome by so many places among those shown, stopping at the first and the last. */
    public static Plan move(Plan plan, List<Contingency> prepared, Id<Contingency> id, int places) {
        List<Contingency> shown = PreparedRows.shown(plan.contingency(), prepared);
        return plan.withContingency(rows -> Ordered.move(rows, shown, id, places));
    }

    /** Says what happens if the money that hangs on targets is not earned. */
    public static Plan performance(Plan plan, Text text) {
        return plan.withDetails(plan.details().withPerformance(text));
    }

    /** Says how much of the fund hangs on targets; blank for the edition's usual share. */
    public static Plan performanceShare(Plan plan, Percentage share) {
        return plan.withDetails(plan.details().withPerformanceShare(share));
    }

    /** Changes an outcome that the plan has or the template prints; any other stays gone. */
    private static Plan change(
            Plan plan, List<Contingency> prepared, Id<Contingency> id, UnaryOperator<Contingency> change) {
        return PreparedRows.find(plan.contingency(), prepared, id)
                .map(outcome -> kept(plan, prepared, change.apply(outcome)))
                .orElse(plan);
    }

    /** An outcome that is again as the template prints it is no row of the plan. */
    private static Plan kept(Plan plan, List<Contingency> prepared, Contingency outcome) {
        return plan.withContingency(
                rows -> prepared.contains(outcome) ? rows.without(outcome.id()) : rows.with(outcome));
    }
}
