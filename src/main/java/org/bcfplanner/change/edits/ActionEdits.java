package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionMetric;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionRisk;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** Edits of actions, of their progress, and of what they are linked to. What is gone stays gone. */
public final class ActionEdits {
    private ActionEdits() {}

    /** Adds an action at a place among those of its objective. */
    public static Plan add(Plan plan, Action action, int index) {
        List<Action> shown = of(plan, action.objective());
        return plan.withActions(rows -> Ordered.insert(rows, shown, index, action));
    }

    /** The plan with the action changed; as it is where the action is gone. */
    public static Plan change(Plan plan, Id<Action> id, UnaryOperator<Action> change) {
        return plan.actions()
                .find(id)
                .map(action -> plan.withActions(rows -> rows.with(change.apply(action))))
                .orElse(plan);
    }

    /** Moves an action by so many places among those of its objective, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Action> id, int places) {
        return plan.actions()
                .find(id)
                .map(action -> of(plan, action.objective()))
                .map(shown -> plan.withActions(rows -> Ordered.move(rows, shown, id, places)))
                .orElse(plan);
    }

    /** Puts an action behind the last of another objective; does nothing where either is gone. */
    public static Plan moveTo(Plan plan, Id<Action> id, Id<Objective> objective) {
        return plan.actions()
                .find(id)
                .filter(action -> !action.objective().equals(objective)
                        && plan.objectives().contains(objective))
                .map(action -> add(plan, action.withObjective(objective), Integer.MAX_VALUE))
                .orElse(plan);
    }

    /** Removes an action with its progress and its links. */
    public static Plan remove(Plan plan, Id<Action> id) {
        return plan.withActionProgress(rows -> kept(rows, each -> each.action().equals(id)))
                .withActionIndicators(rows -> kept(rows, each -> each.action().equals(id)))
                .withActionSchemes(rows -> kept(rows, each -> each.action().equals(id)))
                .withActionMetrics(rows -> kept(rows, each -> each.action().equals(id)))
                .withActionRisks(rows -> kept(rows, each -> each.action().equals(id)))
                .withActions(rows -> rows.without(id));
    }

    /** Keeps an entry of progress behind all there are; what was said before stays. */
    public static Plan report(Plan plan, ActionProgress entry) {
        List<ActionProgress> all =
                plan.actionProgress().stream().sorted(Ranked.order()).toList();
        return plan.actions().contains(entry.action())
                ? plan.withActionProgress(rows -> Ordered.insert(rows, all, all.size(), entry))
                : plan;
    }

    /** Changes an entry that was wrong; progress made since is an entry of its own, see {@link #report}. */
    public static Plan correct(Plan plan, Id<ActionProgress> id, UnaryOperator<ActionProgress> change) {
        return plan.actionProgress()
                .find(id)
                .map(entry -> plan.withActionProgress(rows -> rows.with(change.apply(entry))))
                .orElse(plan);
    }

    /** The plan without this word on the progress of an action. */
    public static Plan withdraw(Plan plan, Id<ActionProgress> id) {
        return plan.withActionProgress(rows -> rows.without(id));
    }

    /** Links the two; the plan is as it is where one of them is gone. */
    public static Plan linkIndicator(Plan plan, Id<Action> action, Id<Indicator> indicator) {
        return plan.actions().contains(action) && plan.indicators().contains(indicator)
                ? plan.withActionIndicators(rows -> rows.with(ActionIndicator.of(action, indicator)))
                : plan;
    }

    public static Plan unlinkIndicator(Plan plan, Id<Action> action, Id<Indicator> indicator) {
        return plan.withActionIndicators(rows -> rows.without(ActionIndicator.idOf(action, indicator)));
    }

    /** Links the two; the plan is as it is where one of them is gone. */
    public static Plan linkScheme(Plan plan, Id<Action> action, Id<Scheme> scheme) {
        return plan.actions().contains(action) && plan.schemes().contains(scheme)
                ? plan.withActionSchemes(rows -> rows.with(ActionScheme.of(action, scheme)))
                : plan;
    }

    public static Plan unlinkScheme(Plan plan, Id<Action> action, Id<Scheme> scheme) {
        return plan.withActionSchemes(rows -> rows.without(ActionScheme.idOf(action, scheme)));
    }

    /**
     * Links an action to a metric, which may be one that the template prints in advance.
     *
     * @param prepared the metrics that the plan's template prints in advance
     */
    public static Plan linkMetric(Plan plan, List<Metric> prepared, Id<Action> action, Id<Metric> metric) {
        return PreparedRows.find(plan.metrics(), prepared, metric)
                .filter(found -> plan.actions().contains(action))
                .map(found -> plan.withMetrics(rows -> rows.contains(metric) ? rows : rows.with(found))
                        .withActionMetrics(rows -> rows.with(ActionMetric.of(action, metric))))
                .orElse(plan);
    }

    public static Plan unlinkMetric(Plan plan, Id<Action> action, Id<Metric> metric) {
        return plan.withActionMetrics(rows -> rows.without(ActionMetric.idOf(action, metric)));
    }

    /** Links the two; the plan is as it is where one of them is gone. */
    public static Plan linkRisk(Plan plan, Id<Action> action, Id<Risk> risk) {
        return plan.actions().contains(action) && plan.risks().contains(risk)
                ? plan.withActionRisks(rows -> rows.with(ActionRisk.of(action, risk)))
                : plan;
    }

    public static Plan unlinkRisk(Plan plan, Id<Action> action, Id<Risk> risk) {
        return plan.withActionRisks(rows -> rows.without(ActionRisk.idOf(action, risk)));
    }

    /** The rows but those that go. */
    static <T extends Entity<T>> Rows<T> kept(Rows<T> rows, java.util.function.Predicate<T> goes) {
        Rows<T> kept = rows;
        for (T row : rows) {
            kept = goes.test(row) ? kept.without(row.id()) : kept;
        }
        return kept;
    }

    private static List<Action> of(Plan plan, Id<Objective> objective) {
        return plan.actions().stream()
                .filter(each -> each.objective().equals(objective))
                .sorted(Ranked.order())
                .toList();
    }
}
