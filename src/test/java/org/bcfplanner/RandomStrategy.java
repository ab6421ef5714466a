package org.bcfplanner;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** Edits of the strategy, its actions and indicators, and the report to the board, that depend on a seed alone. */
final class RandomStrategy {
    private static final List<Metric> PRINTED =
            Editions.get("bcf-2014").metrics().printed();
    private static final List<String> TYPED = List.of(
            "2017/18",
            "End of December 2016",
            "Virtual set up 17/18 Collocated 2018/19 or early 2019/20",
            "on-going",
            "soon",
            "2(?)",
            "38.8% [draft target]",
            "System in place",
            "");

    private final Random random;
    private final IdSource ids;
    private final Supplier<String> words;

    RandomStrategy(Random random, IdSource ids, Supplier<String> words) {
        this.random = random;
        this.ids = ids;
        this.words = words;
    }

    /** Whether the next edit is one of these; one in five is. */
    boolean isNext() {
        return random.nextInt(5) == 0;
    }

    /** The plan after one edit. */
    Plan edit(Plan plan) {
        return switch (random.nextInt(5)) {
            case 0 -> goals(plan);
            case 1, 2 -> actions(plan);
            case 3 -> indicators(plan);
            default -> report(plan);
        };
    }

    private Plan goals(Plan plan) {
        Id<Goal> goal = anyId(plan.goals());
        Id<Objective> objective = anyId(plan.objectives());
        return switch (random.nextInt(9)) {
            case 0 ->
                StrategyEdits.addGoal(
                        plan,
                        Goal.named(ids.create(), "" + random.nextInt(5), random.nextBoolean() ? "D" : "", words.get()),
                        random.nextInt(3));
            case 1 -> StrategyEdits.changeGoal(plan, goal, each -> each.withSponsor(words.get()));
            case 2 -> StrategyEdits.moveGoal(plan, goal, random.nextInt(5) - 2);
            case 3 -> random.nextInt(3) > 0 ? plan : StrategyEdits.removeGoal(plan, goal);
            case 4 -> random.nextInt(3) > 0 ? plan : StrategyEdits.remove(plan, objective);
            case 5 -> StrategyEdits.move(plan, objective, random.nextInt(5) - 2);
            case 6 -> StrategyEdits.moveTo(plan, objective, plan.goals().isEmpty() ? null : goal);
            case 7 ->
                StrategyEdits.change(
                        plan,
                        objective,
                        each -> each.with(any(ObjectiveField.values()), words.get())
                                .withColumns(random.nextBoolean() ? "" : "link-before-delivery"));
            default ->
                StrategyEdits.add(
                        plan,
                        Objective.headed(
                                ids.create(),
                                plan.goals().isEmpty() ? null : goal,
                                "4" + (char) ('A' + random.nextInt(4)),
                                words.get()),
                        random.nextInt(4));
        };
    }

    private Plan actions(Plan plan) {
        Id<Action> action = anyId(plan.actions());
        return switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                plan.objectives().isEmpty()
                        ? plan
                        : ActionEdits.add(
                                plan,
                                Action.of(ids.create(), anyId(plan.objectives()), new Text(words.get())),
                                random.nextInt(4));
            case 3 -> random.nextInt(3) > 0 ? plan : ActionEdits.remove(plan, action);
            case 4 -> ActionEdits.move(plan, action, random.nextInt(5) - 2);
            case 5 -> ActionEdits.moveTo(plan, action, anyId(plan.objectives()));
            case 6, 7 ->
                ActionEdits.report(
                        plan,
                        ActionProgress.of(ids.create(), action, date(), new Text(words.get() + "\n" + words.get())));
            case 8 ->
                ActionEdits.correct(
                        plan, anyId(plan.actionProgress()), each -> each.saying(date(), new Text(words.get())));
            case 9 -> links(plan, action);
            case 10 -> ActionEdits.change(plan, action, each -> each.withStatus(any(ActionStatus.values())));
            default -> ActionEdits.change(plan, action, each -> each.with(any(ActionField.values()), typed()));
        };
    }

    private Plan links(Plan plan, Id<Action> action) {
        return switch (random.nextInt(6)) {
            case 0 -> ActionEdits.linkIndicator(plan, action, anyId(plan.indicators()));
            case 1 -> ActionEdits.linkScheme(plan, action, anyId(plan.schemes()));
            case 2 ->
                ActionEdits.linkMetric(
                        plan,
                        PRINTED,
                        action,
                        PRINTED.get(random.nextInt(PRINTED.size())).id());
            case 3 -> ActionEdits.linkRisk(plan, action, anyId(plan.risks()));
            case 4 -> ActionEdits.unlinkScheme(plan, action, anyId(plan.schemes()));
            default -> ActionEdits.unlinkIndicator(plan, action, anyId(plan.indicators()));
        };
    }

    private Plan indicators(Plan plan) {
        Id<Indicator> indicator = anyId(plan.indicators());
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                plan.objectives().isEmpty()
                        ? plan
                        : IndicatorEdits.add(
                                plan,
                                Indicator.named(
                                        ids.create(),
                                        anyId(plan.objectives()),
                                        "Indicator " + random.nextInt(9),
                                        words.get()),
                                random.nextInt(4));
            case 2 -> random.nextInt(3) > 0 ? plan : IndicatorEdits.remove(plan, indicator);
            case 3 -> IndicatorEdits.move(plan, indicator, random.nextInt(5) - 2);
            case 4 -> IndicatorEdits.moveTo(plan, indicator, anyId(plan.objectives()));
            case 5 ->
                IndicatorEdits.change(
                        plan,
                        indicator,
                        each -> each.with(any(IndicatorField.values()), words.get())
                                .withDirection(any(Direction.values())));
            default ->
                IndicatorEdits.type(
                        plan,
                        indicator,
                        2016 + random.nextInt(6),
                        any(ValueKind.values()),
                        any(ValuePart.values()),
                        typed());
        };
    }

    private Plan report(Plan plan) {
        Id<Objective> objective = anyId(plan.objectives());
        return switch (random.nextInt(6)) {
            case 0 -> BoardReportEdits.change(plan, each -> each.withAccess(any(Access.values())));
            case 1 -> BoardReportEdits.append(plan, objective);
            case 2 -> BoardReportEdits.moveAppendix(plan, objective, random.nextInt(5) - 2);
            case 3 -> BoardReportEdits.leaveOut(plan, objective);
            case 4 ->
                BoardReportEdits.implication(
                        plan,
                        random.nextBoolean() ? "financial" : "legal",
                        each -> each.withText(new Text(words.get())).withVerifier(words.get()));
            default -> BoardReportEdits.change(plan, each -> each.with(any(ReportField.values()), words.get()));
        };
    }

    private String typed() {
        return TYPED.get(random.nextInt(TYPED.size()));
    }

    private PrintedDate date() {
        return random.nextBoolean()
                ? PrintedDate.NONE
                : new PrintedDate(LocalDate.of(2017, 1, 1 + random.nextInt(28)), words.get());
    }

    private <T extends Entity<T>> Id<T> anyId(Rows<T> rows) {
        return rows.isEmpty()
                ? ids.create()
                : rows.stream()
                        .skip(random.nextInt(rows.size()))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
