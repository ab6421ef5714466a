package org.bcfplanner.compare.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;

class BoardChangesTest {
    private final Plan seen = ThurrockStrategy.plan();
    private final StrategyTree tree = seen.strategy();
    private final Action first = tree.actions().getFirst();
    private final Action last = tree.actions().getLast();
    private final Indicator indicator = tree.indicators().getFirst();

    @Test
    void nothingChangedIsNothingTold() {
        assertThat(BoardChanges.between(seen, seen)).isEmpty();
    }

    @Test
    void progressIsToldBesideWhatWasToldBefore() {
        Plan now = ActionEdits.report(seen, entry(last, "The contract is signed."));
        assertThat(told(now))
                .containsExactly(tuple("4B, action D", "Progress", "1 March 2017: The contract is signed."));
        assertThat(BoardChanges.between(seen, now).getFirst().before())
                .startsWith("18 January 2017: The procurement is complete");
    }

    @Test
    void whatAFieldSaidStandsBesideWhatItSays() {
        Plan now = ActionEdits.change(
                seen,
                first.id(),
                each -> each.withStatus(ActionStatus.AT_RISK).with(ActionField.DELIVERY, "June 2018"));
        assertThat(BoardChanges.between(seen, now))
                .extracting(BoardChange::subject, BoardChange::what, BoardChange::before, BoardChange::now)
                .containsExactly(
                        tuple("4A, action 1", "Delivery", "2017/18", "June 2018"),
                        tuple("4A, action 1", "Status", "", "At risk"));
    }

    @Test
    void whatCameAboutIsToldByItsYear() {
        Plan now = IndicatorEdits.type(seen, indicator.id(), 2018, ValueKind.ACTUAL, ValuePart.VALUE, "1");
        now = IndicatorEdits.type(now, indicator.id(), 2021, ValueKind.TARGET, ValuePart.VALUE, "3");
        assertThat(BoardChanges.between(seen, now))
                .extracting(BoardChange::subject, BoardChange::what, BoardChange::before, BoardChange::now)
                .containsExactlyInAnyOrder(
                        tuple("4A, indicator 1", "2018 actual", "", "1"),
                        tuple("4A, indicator 1", "2021 Target", "4", "3"));
    }

    @Test
    void ofARemovedActionNothingElseIsTold() {
        Plan now = ActionEdits.remove(seen, last.id());
        assertThat(BoardChanges.between(seen, now))
                .extracting(BoardChange::subject, BoardChange::what, BoardChange::before)
                .containsExactly(tuple("4B, action D", "Action removed", "To procure the new system"));
    }

    @Test
    void newActionsAndLinksAreTold() {
        Id<Action> id = Id.derivedFrom("a new action");
        Plan now = ActionEdits.add(
                seen, Action.of(id, last.objective(), new Text("To train the staff")), Integer.MAX_VALUE);
        now = ActionEdits.linkIndicator(now, first.id(), indicator.id());
        assertThat(told(now))
                .containsExactly(
                        tuple("4B, action 5", "New action", "To train the staff"),
                        tuple("4A, action 1", "Linked to", "4A, indicator 1"));
    }

    @Test
    void theReportItselfIsNotAmongIt() {
        assertThat(BoardChanges.between(
                        seen, BoardReportEdits.change(seen, report -> report.with(ReportField.ITEM, "7"))))
                .isEmpty();
    }

    private List<org.assertj.core.groups.Tuple> told(Plan now) {
        return BoardChanges.between(seen, now).stream()
                .map(each -> tuple(each.subject(), each.what(), each.now()))
                .toList();
    }

    private static ActionProgress entry(Action action, String said) {
        return ActionProgress.of(
                Id.derivedFrom("progress", action.id()),
                action.id(),
                new PrintedDate(LocalDate.of(2017, 3, 1), ""),
                new Text(said));
    }
}
