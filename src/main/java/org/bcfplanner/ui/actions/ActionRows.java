package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** Lays the actions of one state of the plan out in rows, under their objectives. */
final class ActionRows {
    private static final String GROUP = "objective ";

    private final ActionsModel model;
    private final StrategyTree tree;
    private final ProgressLog log;

    ActionRows(ActionsModel model) {
        this.model = model;
        this.tree = model.tree();
        this.log = model.log();
    }

    static String id(Objective objective) {
        return GROUP + objective.id();
    }

    /** The objective that a row leads; empty for the row of an action. */
    static Optional<Id<Objective>> objective(String row) {
        return row.startsWith(GROUP) ? Optional.of(Id.of(row.substring(GROUP.length()))) : Optional.empty();
    }

    /** The action of a row; empty for one that leads others. */
    static Optional<Id<Action>> action(String row) {
        return row.startsWith(GROUP) ? Optional.empty() : Optional.of(Id.of(row));
    }

    Sheet<ActionRow> sheet() {
        List<Row<ActionRow>> rows = new ArrayList<>();
        for (Objective objective : tree.objectives()) {
            List<Action> actions = tree.actions(objective.id());
            List<Row<ActionRow>> lines = lines(actions);
            if (!lines.isEmpty() || model.listed() == Listed.ALL) {
                rows.add(new Row<>(id(objective), Row.Kind.GROUP, group(objective, actions)));
                rows.addAll(lines);
            }
        }
        return new Sheet<>(rows, List.of());
    }

    private List<Row<ActionRow>> lines(List<Action> actions) {
        List<Row<ActionRow>> lines = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            String id = actions.get(i).id().toString();
            if (!model.leavesOut(id)) {
                lines.add(new Row<>(id, Row.Kind.LINE, line(actions.get(i), i + 1)));
            }
        }
        return lines;
    }

    ActionRow.Line line(Action action, int place) {
        List<ActionProgress> told = log.of(action.id());
        return new ActionRow.Line(
                action.action().written(),
                tree.name(action),
                place,
                action,
                log.latest(action.id()),
                told.size(),
                log.latest(action.id())
                        .filter(latest -> model.today().equals(latest.on().date()))
                        .isPresent(),
                model.overdue(action));
    }

    private ActionRow.Group group(Objective objective, List<Action> actions) {
        return new ActionRow.Group(objective.overRows(), objective.shortName(), objective.id(), counts(actions));
    }

    private String counts(List<Action> actions) {
        if (actions.isEmpty()) {
            return "No actions";
        }
        long done = actions.stream()
                .filter(each -> each.status() == ActionStatus.DONE)
                .count();
        long overdue =
                actions.stream().filter(each -> model.overdue(each).isPresent()).count();
        return actions.size()
                + (actions.size() == 1 ? " action" : " actions")
                + (done == 0 ? "" : ", " + done + " done")
                + (overdue == 0 ? "" : ", " + overdue + " overdue");
    }
}
