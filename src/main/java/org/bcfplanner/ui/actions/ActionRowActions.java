package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.RowActions;

/** Whole actions added, removed, moved among those of their objective, and duplicated. Each is one step of undo. */
final class ActionRowActions implements RowActions {
    private final ActionsModel model;
    private final Supplier<Optional<Id<Objective>>> leading;

    /** @param leading the objective whose own row is the active one; empty where another row is */
    ActionRowActions(ActionsModel model, Supplier<Optional<Id<Objective>>> leading) {
        this.model = model;
        this.leading = leading;
    }

    @Override
    public String name() {
        return "action";
    }

    /** Behind an action; first of the objective whose row is active; else last of all. */
    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        Optional<Action> before = row.flatMap(ActionRows::action).flatMap(model::action);
        Optional<Id<Objective>> led = leading.get();
        Optional<Id<Objective>> objective =
                before.map(Action::objective).or(() -> led).or(this::last);
        if (objective.isEmpty()) {
            return Optional.empty();
        }
        Action action = Action.of(model.ids().create(), objective.get(), Text.EMPTY);
        int place = before.map(each -> model.tree().row(each)).orElse(led.isPresent() ? 0 : Integer.MAX_VALUE);
        model.change("add an action", plan -> ActionEdits.add(plan, action, place));
        return Optional.of(action.id().toString());
    }

    /** The objective that new actions belong to where nothing else says so. */
    Optional<Id<Objective>> last() {
        List<Objective> all = model.tree().objectives();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id());
    }

    @Override
    public void remove(List<String> rows) {
        each("remove ", rows, ActionEdits::remove);
    }

    @Override
    public void move(List<String> rows, int places) {
        List<String> moved = new ArrayList<>(rows);
        if (places > 0) {
            Collections.reverse(moved);
        }
        each("move ", moved, (plan, id) -> ActionEdits.move(plan, id, places));
    }

    /** A copy says the same and has told nothing yet. */
    @Override
    public void duplicate(List<String> rows) {
        each(
                "duplicate ",
                rows,
                (plan, id) -> plan.actions()
                        .find(id)
                        .map(from -> ActionEdits.add(
                                plan, copy(from), plan.strategy().row(from)))
                        .orElse(plan));
    }

    private Action copy(Action from) {
        return new Action(
                model.ids().create(),
                from.objective(),
                Rank.first(),
                "",
                from.action(),
                from.outcome(),
                from.lead(),
                new Delivery(from.delivery().raw()),
                from.status(),
                from.linkNote(),
                from.strategies());
    }

    private void each(String does, List<String> rows, BiFunction<Plan, Id<Action>, Plan> change) {
        List<Id<Action>> ids =
                rows.stream().map(ActionRows::action).flatMap(Optional::stream).toList();
        String words = ids.size() == 1 ? model.name(ids.getFirst()) : ids.size() + " actions";
        model.change(does + words, plan -> {
            Plan result = plan;
            for (Id<Action> id : ids) {
                result = change.apply(result, id);
            }
            return result;
        });
    }
}
