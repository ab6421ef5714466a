package org.bcfplanner.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.check.Checks;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Progress;
import org.junit.jupiter.api.Test;

class StrategyModelTest {
    private final PlanSession session = session(ThurrockStrategy.plan());
    private final Plan sample = session.plan();
    private final StrategyModel model = watched(session);

    private static PlanSession session(Plan plan) {
        return new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "Lead");
    }

    private static StrategyModel watched(PlanSession session) {
        StrategyModel model = new StrategyModel(session, IdSource.seeded(4));
        model.watch(() -> {});
        return model;
    }

    @Test
    void goalsAndTheirObjectivesAreListed() {
        assertThat(signs(model)).containsExactly("A", "B", "C", "4 (D)", "- 4A", "- 4B", "- 4C", "- 4D");
        StrategyItem fourth = model.items().getLast();
        assertThat(fourth.title()).isEqualTo("Quality care centred around the person");
        assertThat(fourth.more()).isEqualTo("Acting Interim Accountable Officer, Thurrock CCG");
        assertThat(fourth.parts().get(1).more()).isEqualTo("4 actions, 3 indicators");
        assertThat(fourth.parts().getLast().state()).isEqualTo(new Progress("No actions yet", Progress.Shape.PART));
        assertThat(model.selectedObjective().map(Objective::code)).hasValue("4A");
    }

    @Test
    void labelsAreThoseOfTheEdition() {
        assertThat(model.label(ObjectiveField.LEAD)).isEqualTo("Objective Lead");
        assertThat(model.label(ObjectiveField.TITLE)).isEqualTo("Title in tables");
        assertThat(model.label(GoalField.SPONSOR)).isEqualTo("Goal Sponsor");
        assertThat(model.label(GoalField.LETTER)).isEqualTo("Letter");
    }

    @Test
    void typingOnInOneFieldIsOneStep() {
        model.type(ObjectiveField.LEAD, "Prim");
        model.type(ObjectiveField.LEAD, "Primary care board");
        model.endTyping();
        assertThat(session.undoLabel()).hasValue("change Objective Lead of 4A");
        assertThat(model.selectedObjective().map(Objective::lead)).hasValue("Primary care board");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
        select("4 (D)");
        model.type(GoalField.LETTER, "E");
        assertThat(session.undoLabel()).hasValue("change Letter of goal 4 (D)");
        assertThat(signs(model)).contains("4 (E)");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void whatIsAddedStandsBehindWhatIsSelectedAndIsSelected() {
        model.addObjective();
        assertThat(model.selectedObjective().map(Objective::heading)).hasValue("New objective");
        assertThat(signs(model)).containsExactly("A", "B", "C", "4 (D)", "- 4A", "- ", "- 4B", "- 4C", "- 4D");
        select("B");
        model.addGoal();
        assertThat(signs(model)).startsWith("A", "B", "", "C");
        assertThat(session.undoLabel()).hasValue("add a goal");
        session.undo();
        assertThat(model.selectedObjective().map(Objective::code)).hasValue("4A");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void goalsAndObjectivesMoveAmongTheirLike() {
        model.move(1);
        assertThat(signs(model)).containsSubsequence("- 4B", "- 4A", "- 4C");
        assertThat(session.undoLabel()).hasValue("move 4A");
        model.move(-5);
        assertThat(signs(model)).containsSubsequence("- 4A", "- 4B");
        select("4 (D)");
        model.move(-1);
        assertThat(signs(model)).startsWith("A", "B", "4 (D)");
        assertThat(session.undoLabel()).hasValue("move goal 4 (D)");
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void aGoalThatIsRemovedLeavesItsObjectives() {
        select("4 (D)");
        model.remove();
        assertThat(signs(model)).containsExactly("", "- 4A", "- 4B", "- 4C", "- 4D", "A", "B", "C");
        assertThat(model.items().getFirst().title()).isEqualTo("Without a goal");
        assertThat(model.selectedGoal().map(each -> each.letter())).hasValue("C");
        assertThat(session.undoLabel()).hasValue("remove goal 4 (D)");
        model.select(StrategyItem.WITHOUT_GOAL);
        assertThat(model.selectedGoal()).isEmpty();
        assertThat(model.selectedObjective()).isEmpty();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
        assertThat(model.selectedObjective().map(Objective::code)).hasValue("4A");
    }

    @Test
    void anObjectiveIsRemovedWithWhatIsItsAndComesBackWhole() {
        model.remove();
        assertThat(session.plan().actions().size()).isEqualTo(4);
        assertThat(session.plan().indicators().size()).isEqualTo(3);
        assertThat(model.selectedGoal().map(each -> each.sign())).hasValue("4 (D)");
        assertThat(session.undoLabel()).hasValue("remove 4A");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void anObjectiveGoesToAnotherGoalOrToNone() {
        model.moveTo(model.tree().goals().getFirst().id());
        assertThat(signs(model)).startsWith("A", "- 4A");
        assertThat(session.undoLabel()).hasValue("put 4A under another goal");
        model.moveTo(null);
        assertThat(signs(model)).startsWith("", "- 4A", "A");
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void theColumnsOfAnActionPlanAreChosen() {
        model.choose(model.tables().sets().getFirst());
        assertThat(model.selectedObjective().map(Objective::columns)).hasValue("delivery-first");
        assertThat(session.undoLabel()).hasValue("change the columns of 4A");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void whatTheChecksFindIsToldInTheTree() {
        model.found(Checks.of(sample).findings());
        StrategyItem fourth = model.items().getLast();
        assertThat(fourth.state()).isEqualTo(new Progress("1 warning", Progress.Shape.WARNING));
        assertThat(fourth.parts().getFirst().state()).isEqualTo(new Progress("1 warning", Progress.Shape.WARNING));
    }

    @Test
    void anEmptyPlanTakesAnObjectiveWithoutAGoal() {
        PlanSession empty = session(Plan.empty(Id.derivedFrom("none"), Details.of("hws-2016", "", Unit.POUNDS)));
        StrategyModel fresh = watched(empty);
        assertThat(fresh.selected()).isEmpty();
        fresh.addObjective();
        assertThat(signs(fresh)).containsExactly("", "- ");
        assertThat(fresh.items().getFirst().title()).isEqualTo("Without a goal");
        fresh.addGoal();
        assertThat(fresh.tree().goals()).hasSize(1);
        empty.undo();
        empty.undo();
        assertThat(fresh.selected()).isEmpty();
    }

    private void select(String sign) {
        model.select(model.items().stream()
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow()
                .key());
    }

    private static List<String> signs(StrategyModel model) {
        return model.items().stream()
                .flatMap(each -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(each.sign()),
                        each.parts().stream().map(part -> "- " + part.sign())))
                .toList();
    }
}
