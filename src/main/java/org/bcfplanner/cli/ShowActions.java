package org.bcfplanner.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.TimeSpan;

/** {@code bcf show PLAN actions}: the action plans, objective by objective. */
public final class ShowActions {
    private static final List<Field> FIELDS = List.of(
            Field.text("goal", "Goal"),
            Field.text("objective", "Objective"),
            Field.text("row", ""),
            Field.text("reference", "Ref"),
            Field.text("action", "Action"),
            Field.text("outcome", "Outcome"),
            Field.text("lead", "Lead"),
            Field.text("delivery", "Delivery"),
            Field.text("earliest", "From"),
            Field.text("latest", "By"),
            Field.text("milestones", "Milestones"),
            Field.text("status", "Status"),
            Field.text("progress_on", "Told on"),
            Field.text("progress", "Progress"),
            Field.text("link", "Link to outcome framework"),
            Field.text("strategies", "Strategy or plan"),
            Field.text("indicators", "Indicators"),
            Field.text("schemes", "Schemes"),
            Field.text("metrics", "Metrics"),
            Field.text("risks", "Risks"));

    private final Plan plan;
    private final StrategyTree tree;
    private final ProgressLog log;

    private ShowActions(Plan plan) {
        this.plan = plan;
        this.tree = plan.strategy();
        this.log = ProgressLog.of(plan.actionProgress());
    }

    public static Listing of(Plan plan) {
        ShowActions show = new ShowActions(plan);
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                show.tree.actions().stream().map(show::row).toList(),
                "There are no actions yet.");
    }

    private List<Cell> row(Action action) {
        Objective objective = plan.objectives().get(action.objective());
        Optional<ActionProgress> progress = log.latest(action.id());
        return List.of(
                Cell.text(goal(plan, objective)),
                Cell.text(objective.code().isBlank() ? objective.heading() : objective.code()),
                new Cell.Count(tree.row(action)),
                Cell.text(action.reference()),
                Cell.text(action.action().written()),
                Cell.text(action.outcome().written()),
                Cell.text(action.lead()),
                Cell.text(action.delivery().raw()),
                Cell.text(action.delivery().earliest().map(Object::toString).orElse("")),
                Cell.text(action.delivery().latest().map(Object::toString).orElse("")),
                Cell.text(action.delivery().milestones().stream()
                        .map(ShowActions::words)
                        .collect(joining("\n"))),
                Cell.constant(action.status(), action.status().label()),
                Cell.text(progress.map(each -> each.on().said()).orElse("")),
                Cell.text(progress.map(each -> each.said().written()).orElse("")),
                Cell.text(action.linkNote().written()),
                Cell.text(action.strategies()),
                Cell.text(indicators(action)),
                Cell.text(plan.actionSchemes().stream()
                        .filter(each -> each.action().equals(action.id()))
                        .map(each -> PlaceWords.row("scheme", each.scheme().value(), plan))
                        .sorted()
                        .collect(joining("\n"))),
                Cell.text(plan.actionMetrics().stream()
                        .filter(each -> each.action().equals(action.id()))
                        .map(each -> PlaceWords.row("metric", each.metric().value(), plan))
                        .sorted()
                        .collect(joining("\n"))),
                Cell.text(plan.actionRisks().stream()
                        .filter(each -> each.action().equals(action.id()))
                        .map(each -> PlaceWords.row("risk", each.risk().value(), plan))
                        .sorted()
                        .collect(joining("\n"))));
    }

    static String goal(Plan plan, Objective objective) {
        return objective.goal() == null
                ? ""
                : plan.goals().find(objective.goal()).map(Goal::sign).orElse("");
    }

    private String indicators(Action action) {
        return plan.actionIndicators().stream()
                .filter(each -> each.action().equals(action.id()))
                .flatMap(each -> plan.indicators().find(each.indicator()).stream())
                .map(each -> each.code().isBlank() ? each.indicator() : each.code())
                .sorted()
                .collect(joining("\n"));
    }

    /** {@code Collocated: 2018/19 or early 2019/20}. */
    private static String words(Milestone milestone) {
        String when = milestone.alternatives().stream().map(TimeSpan::words).collect(joining(" or "));
        return milestone.what().isEmpty() ? when : milestone.what() + ": " + when;
    }
}
