package org.bcfplanner.ui.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.ProgressEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.tables.OneLine;

/** Edits of the plan from what is typed into the cells of the action plan. */
final class ActionTyping {
    private final ActionsModel model;
    private final ActionColumns columns;

    ActionTyping(ActionsModel model, ActionColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /** What follows “Undo”: of one cell which it is, of progress whether it is new. */
    String label(List<CellChange> changes) {
        if (changes.size() > 1) {
            return "change " + changes.size() + " cells";
        }
        CellChange change = changes.getFirst();
        Id<Action> id = Id.of(change.cell().row());
        String name = model.name(id);
        if (!change.cell().column().equals(ActionColumns.PROGRESS)) {
            return "change " + name
                    + ActionColumns.field(change.cell().column())
                            .map(field -> ", " + columns.heading(field))
                            .orElse("");
        }
        return ProgressEdits.toldOn(model.plan(), id, model.today()).isPresent()
                ? "correct today’s progress of " + name
                : "tell progress of " + name;
    }

    /**
     * One edit of all texts typed at once.
     *
     * @param added the ids of rows that are new, by the names they go by in the changes
     */
    UnaryOperator<Plan> edit(List<CellChange> changes, Map<String, String> added) {
        LocalDate today = model.today();
        List<UnaryOperator<Plan>> edits = new ArrayList<>();
        for (CellChange change : changes) {
            String row = added.getOrDefault(change.cell().row(), change.cell().row());
            Id<ActionProgress> fresh = model.ids().create();
            ActionColumns.field(change.cell().column())
                    .ifPresent(field -> ActionRows.action(row)
                            .ifPresent(id -> edits.add(plan -> field == ActionField.PROGRESS
                                    ? ProgressEdits.tell(plan, id, fresh, today, OneLine.read(change.text()))
                                    : ActionEdits.change(plan, id, each -> typed(each, field, change.text())))));
        }
        return plan -> {
            Plan result = plan;
            for (UnaryOperator<Plan> edit : edits) {
                result = edit.apply(result);
            }
            return result;
        };
    }

    private static Action typed(Action action, ActionField field, String text) {
        return switch (field) {
            case STATUS ->
                Statuses.read(text)
                        .map(ActionStatus::label)
                        .map(label -> action.with(field, label))
                        .orElse(action);
            case ACTION, OUTCOME, LINK -> action.with(field, OneLine.read(text).written());
            case DELIVERY -> action.with(field, text);
            default -> action.with(field, text.strip());
        };
    }
}
