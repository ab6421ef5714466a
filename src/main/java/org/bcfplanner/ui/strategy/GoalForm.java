package org.bcfplanner.ui.strategy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.WrappedLine;
import org.bcfplanner.ui.kit.WrappingRow;

/** The selected goal as a form, with its objectives to go to. */
final class GoalForm extends StrategyForm {
    private final StrategyModel model;
    private final Map<GoalField, ToldField> fields = new EnumMap<>(GoalField.class);
    private final ObjectiveLinks objectives;

    /**
     * @param removed run after the goal is removed
     * @param added   run after an objective is added
     * @param scale   the text size, 1 for 100 %
     */
    GoalForm(StrategyModel model, FieldPast past, Runnable removed, Runnable added, double scale) {
        super(model, "goal", removed);
        this.model = model;
        this.objectives = new ObjectiveLinks(model, added);
        for (GoalField field : GoalField.values()) {
            ToldField made = field(
                    "goal-" + field.component(),
                    model.label(field),
                    field == GoalField.TITLE ? new WrappedLine() : new TextField(),
                    typed -> model.type(field, typed));
            fields.put(field, made);
            past.add(made.input(), () -> model.selectedGoal().map(goal -> place(goal, field)));
        }
        getChildren()
                .addAll(
                        told(GoalField.TITLE).view(),
                        new WrappingRow(
                                Parts.sized(told(GoalField.NUMBER).view(), scale, 90, 120),
                                Parts.sized(told(GoalField.LETTER).view(), scale, 150, 200),
                                Parts.sized(told(GoalField.SPONSOR).view(), scale, 240, 380)),
                        objectives);
    }

    private ToldField told(GoalField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    static Place.Cell place(Goal goal, GoalField field) {
        return new Place.Cell("goal", goal.id().value(), field.component());
    }

    /** Shows a goal; a field that already says the same is left alone, so the caret stays. */
    void show(Goal goal) {
        List<Goal> all = model.tree().goals();
        int place = all.indexOf(goal) + 1;
        head("Goal " + place + " of " + all.size(), place, all.size());
        showing(() -> fields.forEach((field, told) -> told.set(field.text(goal))));
        fields.forEach((field, told) -> tell(told, place(goal, field)));
        objectives.show(model.tree().of(goal.id()));
    }

    @Override
    void focus(String component) {
        Optional<ToldField> field = fields.entrySet().stream()
                .filter(each -> each.getKey().component().equals(component))
                .map(Map.Entry::getValue)
                .findFirst();
        field.orElseGet(() -> told(GoalField.TITLE)).input().requestFocus();
    }

    @Override
    void enter() {
        select(told(GoalField.TITLE).input());
    }
}
