package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;

class StrategyEditsTest {
    private final Plan plan = ThurrockStrategy.plan();
    private final Objective first = tree(plan).objectives().getFirst();
    private final Objective second = tree(plan).objectives().get(1);
    private final Action action = tree(plan).actions(second.id()).get(2);

    @Test
    void aRemovedObjectiveTakesAllThatIsItsOwn() {
        Plan without = StrategyEdits.remove(plan, second.id());
        assertThat(without.actions()).hasSize(5);
        assertThat(without.actionProgress()).hasSize(5);
        assertThat(without.indicators()).hasSize(2);
        assertThat(without.actionIndicators()).isEmpty();
        assertThat(without.actionSchemes()).isEmpty();
        assertThat(without.appendices()).hasSize(3);
        assertThat(without.schemes()).isEqualTo(plan.schemes());
        assertThat(References.firstBroken(without)).isEmpty();
    }

    @Test
    void aRemovedGoalLeavesItsObjectives() {
        Plan without =
                StrategyEdits.removeGoal(plan, tree(plan).goals().getLast().id());
        assertThat(tree(without).of(null)).extracting(Objective::code).containsExactly("4A", "4B", "4C", "4D");
        assertThat(References.firstBroken(without)).isEmpty();
    }

    @Test
    void aRemovedSchemeLetsActionsGo() {
        Scheme caretrak = plan.schemes().iterator().next();
        Plan without = SchemeEdits.removeScheme(plan, caretrak.id());
        assertThat(without.actionSchemes()).isEmpty();
        assertThat(without.actions()).isEqualTo(plan.actions());
        assertThat(References.firstBroken(without)).isEmpty();
    }

    @Test
    void theLatestProgressIsShownAndTheEarlierKept() {
        ActionProgress entry = ActionProgress.of(
                Id.derivedFrom("entry"), action.id(), PrintedDate.read("1 March 2017"), new Text("It runs."));
        Plan told = ActionEdits.report(plan, entry);
        ProgressLog log = ProgressLog.of(told.actionProgress());
        assertThat(log.of(action.id())).hasSize(2);
        assertThat(log.latest(action.id()))
                .map(latest -> latest.said().written())
                .contains("It runs.");
        assertThat(ActionEdits.withdraw(told, entry.id())).isEqualTo(plan);
        assertThat(ActionEdits.report(
                        plan,
                        ActionProgress.of(
                                Id.derivedFrom("entry"), Id.derivedFrom("none"), PrintedDate.NONE, Text.EMPTY)))
                .isEqualTo(plan);
    }

    @Test
    void anActionMovesWithItsLinks() {
        Plan moved = ActionEdits.moveTo(plan, action.id(), first.id());
        assertThat(tree(moved).actions(first.id()))
                .last()
                .extracting(Action::id)
                .isEqualTo(action.id());
        assertThat(moved.actionSchemes()).isEqualTo(plan.actionSchemes());
        Plan up = ActionEdits.move(plan, action.id(), -1);
        assertThat(tree(up).actions(second.id())).extracting(Action::reference).containsExactly("A", "C", "B", "D");
    }

    @Test
    void whatIsTypedIntoACell() {
        Plan typed = ActionEdits.change(
                plan,
                action.id(),
                each -> each.with(ActionField.STATUS, "at risk").with(ActionField.DELIVERY, "Q1 2017/18"));
        assertThat(typed.actions().get(action.id()).status()).isEqualTo(ActionStatus.AT_RISK);
        assertThat(typed.actions().get(action.id()).typed(ActionField.DELIVERY)).isEqualTo("Q1 2017/18");
        assertThat(ActionEdits.change(plan, action.id(), each -> each.with(ActionField.STATUS, "sleeping")))
                .isEqualTo(plan);
    }

    @Test
    void aCellThatSaysNothingAnyMoreGoes() {
        Indicator indicator = tree(plan).indicators(second.id()).getFirst();
        Plan typed = IndicatorEdits.type(plan, indicator.id(), 2017, ValueKind.ACTUAL, ValuePart.VALUE, "61.2%");
        assertThat(typed.indicatorValues()).hasSize(plan.indicatorValues().size() + 1);
        assertThat(IndicatorEdits.type(typed, indicator.id(), 2017, ValueKind.ACTUAL, ValuePart.VALUE, ""))
                .isEqualTo(plan);
        assertThat(IndicatorEdits.remove(plan, indicator.id()).actionIndicators())
                .hasSize(2);
    }

    @Test
    void aReportThatSaysNothingGoesAndAppendicesAreThereOnce() {
        Plan bare = BoardReportEdits.change(
                plan.withBoardReports(rows -> rows.without(org.bcfplanner.plan.board.BoardReport.ID)),
                report -> report.with(ReportField.ITEM, ""));
        assertThat(bare.boardReports()).isEmpty();
        assertThat(BoardReportEdits.append(plan, second.id())).isEqualTo(plan);
        assertThat(BoardReportEdits.leaveOut(plan, second.id()).appendices()).hasSize(3);
    }

    private static StrategyTree tree(Plan plan) {
        return plan.strategy();
    }
}
