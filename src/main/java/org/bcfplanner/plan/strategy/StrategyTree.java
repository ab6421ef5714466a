package org.bcfplanner.plan.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** A strategy in its order: goals, the objectives of each, and their actions and indicators. */
public final class StrategyTree {
    private final List<Goal> goals;
    private final Map<@Nullable Id<Goal>, List<Objective>> objectives = new HashMap<>();
    private final Map<Id<Objective>, List<Action>> actions = new HashMap<>();
    private final Map<Id<Objective>, List<Indicator>> indicators = new HashMap<>();

    private StrategyTree(List<Goal> goals) {
        this.goals = goals;
    }

    /** Everything in its order, each under what it belongs to. */
    public static StrategyTree of(
            Rows<Goal> goals, Rows<Objective> objectives, Rows<Action> actions, Rows<Indicator> indicators) {
        StrategyTree tree =
                new StrategyTree(goals.stream().sorted(Ranked.order()).toList());
        objectives.stream()
                .sorted(Ranked.order())
                .forEach(each -> tree.objectives
                        .computeIfAbsent(each.goal(), none -> new ArrayList<>())
                        .add(each));
        actions.stream()
                .sorted(Ranked.order())
                .forEach(each -> tree.actions
                        .computeIfAbsent(each.objective(), none -> new ArrayList<>())
                        .add(each));
        indicators.stream()
                .sorted(Ranked.order())
                .forEach(each -> tree.indicators
                        .computeIfAbsent(each.objective(), none -> new ArrayList<>())
                        .add(each));
        return tree;
    }

    /** The goals in their order. */
    public List<Goal> goals() {
        return goals;
    }

    /** The objectives of a goal; those that serve none for null. */
    public List<Objective> of(@Nullable Id<Goal> goal) {
        return List.copyOf(objectives.getOrDefault(goal, List.of()));
    }

    /** All objectives: those that serve no goal first, then goal by goal. */
    public List<Objective> objectives() {
        List<Objective> all = new ArrayList<>(of(null));
        goals.forEach(goal -> all.addAll(of(goal.id())));
        return all;
    }

    /** The actions of an objective in their order; none where there is no such objective. */
    public List<Action> actions(Id<Objective> objective) {
        return List.copyOf(actions.getOrDefault(objective, List.of()));
    }

    /** All actions, objective by objective. */
    public List<Action> actions() {
        return objectives().stream()
                .flatMap(each -> actions(each.id()).stream())
                .toList();
    }

    /** The indicators of an objective in their order; none where there is no such objective. */
    public List<Indicator> indicators(Id<Objective> objective) {
        return List.copyOf(indicators.getOrDefault(objective, List.of()));
    }

    /** All indicators, objective by objective. */
    public List<Indicator> indicators() {
        return objectives().stream()
                .flatMap(each -> indicators(each.id()).stream())
                .toList();
    }

    /** {@code 4B, action C}: by its reference, or by its place where it has none. */
    public String name(Action action) {
        return named(action.objective(), "action " + sign(action));
    }

    /** {@code 4B, indicator 2}, by its place. */
    public String name(Indicator indicator) {
        return named(indicator.objective(), "indicator " + row(indicator));
    }

    /** {@code C}: its reference, or its place where it has none. */
    public String sign(Action action) {
        return action.reference().isBlank() ? Integer.toString(row(action)) : action.reference();
    }

    private String named(Id<Objective> objective, String what) {
        return objectives().stream()
                .filter(each -> each.id().equals(objective))
                .map(Objective::shortName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> name + ", " + what)
                .orElse(what);
    }

    /** The place of an action in the list of its objective, from 1; 0 of one that is not there. */
    public int row(Action action) {
        return actions(action.objective()).indexOf(action) + 1;
    }

    /** The place of an indicator in the list of its objective, from 1; 0 of one that is not there. */
    public int row(Indicator indicator) {
        return indicators(indicator.objective()).indexOf(indicator) + 1;
    }
}
