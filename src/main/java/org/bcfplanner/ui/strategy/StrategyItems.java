package org.bcfplanner.ui.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** Lays a strategy out as the lines of the navigator. */
final class StrategyItems {
    static final String NO_GOAL = "Without a goal";

    private final StrategyTree tree;
    private final List<Finding> found;

    /** @param found what the checks find, in whatever section */
    StrategyItems(StrategyTree tree, List<Finding> found) {
        this.tree = tree;
        this.found = found;
    }

    /** Objectives that serve no goal stand first, as everywhere. */
    List<StrategyItem> all() {
        List<StrategyItem> all = new ArrayList<>();
        List<StrategyItem> without = items(tree.of(null));
        if (!without.isEmpty()) {
            all.add(new StrategyItem(null, null, "", NO_GOAL, counted(without.size(), "objective"), null, without));
        }
        tree.goals().forEach(each -> all.add(item(each)));
        return all;
    }

    private StrategyItem item(Goal goal) {
        return new StrategyItem(
                goal.id(),
                null,
                goal.sign(),
                goal.title().isBlank() ? "A goal without a title" : goal.title(),
                goal.sponsor().isBlank() ? "No sponsor yet" : goal.sponsor(),
                state(goal.id().value(), null),
                items(tree.of(goal.id())));
    }

    private List<StrategyItem> items(List<Objective> objectives) {
        return objectives.stream().map(this::item).toList();
    }

    private StrategyItem item(Objective objective) {
        boolean acts = !tree.actions(objective.id()).isEmpty();
        return new StrategyItem(
                null,
                objective.id(),
                objective.code(),
                objective.heading().isBlank() ? "An objective without a heading" : objective.heading(),
                holds(objective),
                state(
                        objective.id().value(),
                        acts
                                ? new Progress("Has actions", Progress.Shape.DONE)
                                : new Progress("No actions yet", Progress.Shape.PART)),
                List.of());
    }

    /** {@code 5 actions, 2 indicators}. */
    String holds(Objective objective) {
        return counted(
                tree.actions(objective.id()).size(),
                "action",
                tree.indicators(objective.id()).size(),
                "indicator");
    }

    /** What the checks find in a row comes before how far it is. */
    private @Nullable Progress state(UUID row, @Nullable Progress otherwise) {
        List<Finding> here =
                found.stream().filter(each -> isAt(row, each.place())).toList();
        long errors =
                here.stream().filter(each -> each.severity() == Severity.ERROR).count();
        if (errors > 0) {
            return new Progress(counted((int) errors, "error"), Progress.Shape.WRONG);
        }
        long warnings = here.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        return warnings > 0 ? new Progress(counted((int) warnings, "warning"), Progress.Shape.WARNING) : otherwise;
    }

    private static boolean isAt(UUID row, Place place) {
        return place instanceof Place.Cell cell
                && (cell.table().equals("goal") || cell.table().equals("objective"))
                && cell.row().equals(row);
    }

    /** {@code 4 goals, 1 objective}, {@code No actions, no indicators}. */
    static String counted(int first, String what, int second, String other) {
        String words = counted(first, what) + ", " + counted(second, other);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code 1 goal}, {@code no goals}. */
    static String counted(int count, String what) {
        return (count == 0 ? "no" : Integer.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
