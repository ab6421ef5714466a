package org.bcfplanner.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.junit.jupiter.api.Test;

/** What the pane of checks lists, without a toolkit. */
class ChecksModelTest {
    private final Plan start = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            start, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void listsWhatTheRulesFindInTheScopeAndOfTheSeverityAskedFor() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        assertThat(model.listed()).isEqualTo(Checks.of(start).findings());
        model.scope(Section.FINANCE);
        assertThat(model.listed()).isNotEmpty().allMatch(finding -> finding.section() == Section.FINANCE);
        model.filter(Severity.ERROR);
        assertThat(model.listed())
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .hasSize((int) model.count(Severity.ERROR));
        assertThat(model.total()).isEqualTo(Checks.of(start).findings().size());
    }

    @Test
    void nextAndPreviousGoRound() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding first = model.next().orElseThrow();
        assertThat(first).isEqualTo(model.listed().getFirst());
        model.select(first);
        assertThat(model.next()).hasValue(model.listed().get(1));
        assertThat(model.previous()).hasValue(model.listed().getLast());
        model.select(model.listed().getLast());
        assertThat(model.next()).hasValue(first);
    }

    @Test
    void aRepairIsOneStepThatUndoTakesBackWhole() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding unreadable = model.listed().stream()
                .filter(finding -> finding.heading().contains("10,565,00"))
                .findFirst()
                .orElseThrow();
        Repair repair = unreadable.repairs().getFirst();
        assertThat(repair.label()).contains("£10,565,000");
        model.repair(repair);
        assertThat(model.listed()).doesNotContain(unreadable);
        session.undo();
        assertThat(session.plan()).isEqualTo(start);
        assertThat(model.listed()).contains(unreadable);
    }

    @Test
    void anAnswerForAPlanOfAMomentAgoIsDropped() {
        ChecksModel model = new ChecksModel(session, waiting::add, Runnable::run);
        assertThat(model.checks()).isEmpty();
        waiting.remove().run();
        Checks before = model.checks().orElseThrow();
        int[] told = {0};
        model.watch(() -> told[0]++);

        session.apply(rename("one"));
        session.apply(rename("two"));
        assertThat(waiting).as("one run at a time").hasSize(1);
        waiting.remove().run();
        assertThat(told[0])
                .as("the answer was for the plan before the second edit")
                .isZero();
        waiting.remove().run();
        assertThat(told[0]).isEqualTo(1);
        assertThat(model.checks().orElseThrow().plan()).isSameAs(session.plan());
        assertThat(model.checks()).isNotEqualTo(Optional.of(before));
    }

    @Test
    void afterClosingNothingIsShown() {
        ChecksModel model = new ChecksModel(session, waiting::add, Runnable::run);
        model.close();
        waiting.remove().run();
        assertThat(model.checks()).isEmpty();
        session.apply(rename("one"));
        assertThat(waiting).isEmpty();
    }

    private static Edit rename(String title) {
        return Edit.of("rename", plan -> plan.withDetails(plan.details().withTitle(title)));
    }
}
