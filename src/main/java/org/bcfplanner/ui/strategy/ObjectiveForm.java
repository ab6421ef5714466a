package org.bcfplanner.ui.strategy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.StrategyTables.ColumnSet;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.WrappedLine;
import org.bcfplanner.ui.kit.WrappingRow;

/** The selected objective as a form, with the ways to its actions and its indicators. */
final class ObjectiveForm extends StrategyForm {
    private final StrategyModel model;
    private final Map<ObjectiveField, ToldField> fields = new EnumMap<>(ObjectiveField.class);
    private final GoalChoice goal = new GoalChoice();
    private final ColumnsChoice columns;
    private final Label unknown = Parts.label("", "fg-muted", "small");
    private final Label plan = Parts.label("", "strong");
    private final Label actions = Parts.label("", "fg-muted");
    private final Label indicators = Parts.label("", "fg-muted");
    private Consumer<Id<Objective>> onActions = objective -> {};
    private Consumer<Id<Objective>> onIndicators = objective -> {};

    /**
     * @param removed run after the objective is removed
     * @param scale   the text size, 1 for 100 %
     */
    ObjectiveForm(StrategyModel model, FieldPast past, Runnable removed, double scale) {
        super(model, "objective", removed);
        this.model = model;
        this.columns = new ColumnsChoice(model.tables().sets());
        for (ObjectiveField field : ObjectiveField.values()) {
            ToldField made = field(
                    "objective-" + component(field),
                    model.label(field),
                    input(field),
                    typed -> model.type(field, typed));
            fields.put(field, made);
            past.add(made.input(), () -> model.selectedObjective().map(each -> place(each, component(field))));
        }
        told(ObjectiveField.TITLE).input().setPromptText("As the heading");
        goal.setId("objective-goal");
        goal.onChoice(chosen -> {
            model.moveTo(chosen);
            model.selectedObjective().ifPresent(this::show);
        });
        columns.setId("objective-columns");
        columns.onChoice(chosen -> {
            model.choose(chosen);
            model.selectedObjective().ifPresent(this::show);
        });
        past.add(goal, () -> model.selectedObjective().map(each -> place(each, "goal")));
        past.add(columns, () -> model.selectedObjective().map(each -> place(each, "columns")));
        unknown.setWrapText(true);
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        VBox printed = Parts.field("Columns of its action plan", columns);
        printed.getChildren().add(unknown);
        getChildren()
                .addAll(
                        new WrappingRow(
                                Parts.sized(view(ObjectiveField.CODE), scale, 90, 110),
                                Parts.sized(Parts.field("Goal", goal), scale, 220, 340),
                                Parts.sized(view(ObjectiveField.PERIOD), scale, 120, 160)),
                        view(ObjectiveField.HEADING),
                        view(ObjectiveField.TITLE),
                        view(ObjectiveField.LEAD),
                        new WrappingRow(printed),
                        line(plan, actions, way("Go to its actions", "go-actions", () -> go(onActions))),
                        line(
                                Parts.label(model.tables().framework(), "strong"),
                                indicators,
                                way("Go to its indicators", "go-indicators", () -> go(onIndicators))));
    }

    private static TextInputControl input(ObjectiveField field) {
        return switch (field) {
            case HEADING, TITLE -> new WrappedLine();
            case CODE, LEAD, PERIOD -> new TextField();
        };
    }

    private static Button way(String words, String id, Runnable go) {
        Button way = Parts.button(words, "bi-arrow-right-short", go, "link");
        way.setContentDisplay(ContentDisplay.RIGHT);
        way.setId(id);
        return way;
    }

    private void go(Consumer<Id<Objective>> where) {
        model.selectedObjective().map(Objective::id).ifPresent(where);
    }

    /** Takes the objective whose actions are to be shown. */
    void onActions(Consumer<Id<Objective>> consumer) {
        onActions = consumer;
    }

    /** Takes the objective whose indicators are to be shown. */
    void onIndicators(Consumer<Id<Objective>> consumer) {
        onIndicators = consumer;
    }

    private static String component(ObjectiveField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private ToldField told(ObjectiveField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private VBox view(ObjectiveField field) {
        return told(field).view();
    }

    private static Place.Cell place(Objective objective, String component) {
        return new Place.Cell("objective", objective.id().value(), component);
    }

    /** Shows an objective; a field that already says the same is left alone, so the caret stays. */
    void show(Objective objective) {
        List<Objective> siblings = model.tree().of(objective.goal());
        head(
                "Objective " + (siblings.indexOf(objective) + 1) + " of " + siblings.size(),
                siblings.indexOf(objective) + 1,
                siblings.size());
        showing(() -> fields.forEach((field, told) -> told.set(objective.typed(field))));
        fields.forEach((field, told) -> tell(told, place(objective, component(field))));
        goal.show(model.tree().goals(), objective.goal());
        Optional<ColumnSet> set = model.tables().set(objective.columns());
        columns.show(set);
        unknown.setText(
                set.isPresent() || objective.columns().isBlank()
                        ? ""
                        : "The template has no columns called “" + objective.columns() + "”. Choose others.");
        plan.setText(
                model.tables().plan().replace("{period}", objective.period()).strip());
        actions.setText(sentence(model.tree().actions(objective.id()).size(), "action"));
        indicators.setText(sentence(model.tree().indicators(objective.id()).size(), "indicator"));
    }

    private static String sentence(int count, String what) {
        return count == 0 ? "No " + what + "s yet" : StrategyItems.counted(count, what);
    }

    @Override
    void focus(String component) {
        switch (component) {
            case "goal" -> goal.requestFocus();
            case "columns" -> columns.requestFocus();
            default ->
                fields.entrySet().stream()
                        .filter(each -> component(each.getKey()).equals(component))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> told(ObjectiveField.HEADING))
                        .input()
                        .requestFocus();
        }
    }

    @Override
    void enter() {
        select(told(ObjectiveField.HEADING).input());
    }
}
