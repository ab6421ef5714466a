package org.bcfplanner.ui.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.edition.StrategyTables.ColumnSet;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.jspecify.annotations.Nullable;

/** The section of the strategy without its nodes: what is listed, what is selected, and what can be done. */
final class StrategyModel {
    private final PlanSession session;
    private final IdSource ids;
    private final StrategyTables tables;
    private List<Finding> found = List.of();
    private String selected = "";
    private Runnable onChange = () -> {};

    /** @param ids for what is added */
    StrategyModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.tables = Editions.get(session.plan().details().edition()).strategy();
        settle();
    }

    /** Runs {@code listener} after every change of the plan or the selection, until the returned handle is run. */
    Runnable watch(Runnable listener) {
        onChange = listener;
        return session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                settle();
                onChange.run();
            }
        });
    }

    StrategyTables tables() {
        return tables;
    }

    StrategyTree tree() {
        Plan plan = session.plan();
        return plan.strategy();
    }

    StrategyItems lines() {
        return new StrategyItems(tree(), found);
    }

    List<StrategyItem> items() {
        return lines().all();
    }

    void found(List<Finding> nowFound) {
        found = List.copyOf(nowFound);
        onChange.run();
    }

    List<Finding> found() {
        return found;
    }

    /** The key of the item that is selected; empty where there is none. */
    String selected() {
        return selected;
    }

    void select(String key) {
        session.endTyping();
        selected = key;
        settle();
        onChange.run();
    }

    Optional<Goal> selectedGoal() {
        return tree().goals().stream()
                .filter(each -> each.id().toString().equals(selected))
                .findFirst();
    }

    Optional<Objective> selectedObjective() {
        return tree().objectives().stream()
                .filter(each -> each.id().toString().equals(selected))
                .findFirst();
    }

    /** What is gone is selected no longer: the first objective is, or else the first there is. */
    private void settle() {
        List<StrategyItem> items = items();
        if (StrategyItem.find(items, selected).isEmpty()) {
            selected = tree().objectives().stream()
                    .findFirst()
                    .map(each -> each.id().toString())
                    .or(() -> items.stream().findFirst().map(StrategyItem::key))
                    .orElse("");
        }
    }

    /** Adds a goal behind the one that is selected, or whose objective is, and selects it. */
    void addGoal() {
        Goal goal = Goal.named(ids.create(), "", "", "New goal");
        int index = goal().map(each -> tree().goals().indexOf(each) + 1)
                .orElse(tree().goals().size());
        session.apply(Edit.of("add a goal", plan -> StrategyEdits.addGoal(plan, goal, index)));
        select(goal.id().toString());
    }

    /**
     * Adds an objective to the goal that is selected, behind the objective that is, and selects it. Where nothing is
     * selected it serves no goal.
     */
    void addObjective() {
        @Nullable Id<Goal> goal = goal().map(Goal::id).orElse(null);
        List<Objective> siblings = tree().of(goal);
        int index = selectedObjective()
                .map(siblings::indexOf)
                .filter(at -> at >= 0)
                .map(at -> at + 1)
                .orElse(siblings.size());
        Objective objective = Objective.headed(ids.create(), goal, "", "New objective");
        session.apply(Edit.of("add an objective", plan -> StrategyEdits.add(plan, objective, index)));
        select(objective.id().toString());
    }

    private Optional<Goal> goal() {
        return selectedGoal()
                .or(() -> selectedObjective()
                        .flatMap(each -> Optional.ofNullable(each.goal()))
                        .flatMap(session.plan().goals()::find));
    }

    /** Moves what is selected up (negative) or down among its like, stopping at the first and the last. */
    void move(int places) {
        selectedGoal()
                .ifPresent(goal -> session.apply(
                        Edit.of("move " + name(goal), plan -> StrategyEdits.moveGoal(plan, goal.id(), places))));
        selectedObjective()
                .ifPresent(objective -> session.apply(
                        Edit.of("move " + name(objective), plan -> StrategyEdits.move(plan, objective.id(), places))));
    }

    /** Removes what is selected and selects its neighbour. A goal leaves its objectives, which then serve none. */
    void remove() {
        Optional<Edit> removal = selectedGoal()
                .map(goal -> Edit.of("remove " + name(goal), plan -> StrategyEdits.removeGoal(plan, goal.id())))
                .or(() -> selectedObjective()
                        .map(objective -> Edit.of(
                                "remove " + name(objective), plan -> StrategyEdits.remove(plan, objective.id()))));
        removal.ifPresent(edit -> {
            String neighbour = neighbour();
            session.apply(edit);
            select(neighbour);
        });
    }

    private String neighbour() {
        List<String> keys = new ArrayList<>();
        items().forEach(item -> {
            keys.add(item.key());
            item.parts().forEach(part -> keys.add(part.key()));
        });
        int at = keys.indexOf(selected);
        return at > 0 ? keys.get(at - 1) : keys.size() > 1 ? keys.get(1) : "";
    }

    String label(GoalField field) {
        return field.label(tables);
    }

    String label(ObjectiveField field) {
        return tables.label(field).replaceFirst(":$", "");
    }

    /** Typing on in one field of the selected goal is one step of undo, until {@link #endTyping}. */
    void type(GoalField field, String typed) {
        selectedGoal()
                .filter(goal -> !field.text(goal).equals(typed))
                .ifPresent(goal -> session.apply(Edit.typing(
                        "change " + label(field) + " of " + name(goal),
                        goal.id() + " " + field,
                        plan -> StrategyEdits.changeGoal(plan, goal.id(), each -> field.with(each, typed)))));
    }

    /** The same of the selected objective. */
    void type(ObjectiveField field, String typed) {
        selectedObjective()
                .filter(objective -> !objective.typed(field).equals(typed))
                .ifPresent(objective -> session.apply(Edit.typing(
                        "change " + label(field) + " of " + name(objective),
                        objective.id() + " " + field,
                        plan -> StrategyEdits.change(plan, objective.id(), each -> each.with(field, typed)))));
    }

    void endTyping() {
        session.endTyping();
    }

    /** Puts the selected objective behind the last of another goal; null for none. */
    void moveTo(@Nullable Id<Goal> goal) {
        changeObjective("put", " under another goal", (plan, id) -> StrategyEdits.moveTo(plan, id, goal));
    }

    /** Prints the actions of the selected objective in another set of columns. */
    void choose(ColumnSet set) {
        changeObjective(
                "change the columns of",
                "",
                (plan, id) -> StrategyEdits.change(plan, id, each -> each.withColumns(set.key())));
    }

    private void changeObjective(
            String before, String after, java.util.function.BiFunction<Plan, Id<Objective>, Plan> change) {
        selectedObjective().ifPresent(objective -> {
            UnaryOperator<Plan> edit = plan -> change.apply(plan, objective.id());
            session.apply(Edit.of(before + " " + name(objective) + after, edit));
        });
    }

    /** {@code goal D}; by its title where it has neither number nor letter. */
    static String name(Goal goal) {
        return "goal " + (goal.sign().isBlank() ? goal.title() : goal.sign());
    }

    /** By its code; by its heading where it has none. */
    static String name(Objective objective) {
        return objective.code().isBlank() ? objective.heading() : objective.code();
    }
}
