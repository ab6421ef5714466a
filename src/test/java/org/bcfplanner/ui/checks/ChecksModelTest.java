package org.bcfplanner.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.junit.jupiter.api.Test;

/** What the pane of checks lists, without a toolkit. */
class ChecksModelTest {
    private final Plan start = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            start,
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.systemUTC(),
            "Finance officer");
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void listsWhatTheRulesFindInTheScopeAndOfTheSeverityAskedFor() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        assertThat(findings(model)).isEqualTo(Checks.of(start).findings());
        model.scope(Section.FINANCE);
        assertThat(findings(model)).isNotEmpty().allMatch(finding -> finding.section() == Section.FINANCE);
        model.filter(Listing.ERRORS);
        assertThat(findings(model))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .hasSize((int) model.count(Listing.ERRORS));
        assertThat(model.open().size()).isEqualTo(Checks.of(start).findings().size());
    }

    @Test
    void nextAndPreviousGoRound() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding first = model.next().orElseThrow();
        assertThat(first).isEqualTo(findings(model).getFirst());
        model.select(first);
        assertThat(model.next()).hasValue(findings(model).get(1));
        assertThat(model.previous()).hasValue(findings(model).getLast());
        model.select(findings(model).getLast());
        assertThat(model.next()).hasValue(first);
    }

    @Test
    void aRepairIsOneStepThatUndoTakesBackWhole() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding unreadable = findings(model).stream()
                .filter(finding -> finding.heading().contains("10,565,00"))
                .findFirst()
                .orElseThrow();
        Repair repair = unreadable.repairs().getFirst();
        assertThat(repair.label()).contains("£10,565,000");
        model.repair(repair);
        assertThat(findings(model)).doesNotContain(unreadable);
        session.undo();
        assertThat(session.plan()).isEqualTo(start);
        assertThat(findings(model)).contains(unreadable);
    }

    @Test
    void anAcceptedWarningIsNothingToDoAndIsPassedOver() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        int before = model.open().size();
        long warnings = model.count(Listing.WARNINGS);
        Finding warning = warning(model);
        model.accept(warning, "The board knows.");
        assertThat(session.undoLabel()).hasValue("accept “" + warning.heading() + "”");
        assertThat(model.open()).hasSize(before - 1).doesNotContain(warning);
        assertThat(model.count(Listing.WARNINGS)).isEqualTo(warnings - 1);
        assertThat(model.count(Listing.ACCEPTED)).isEqualTo(1);
        assertThat(findings(model))
                .as("it stays in its place")
                .isEqualTo(Checks.of(start).findings());
        assertThat(accepted(model, warning)).hasValueSatisfying(given -> {
            assertThat(given.reason().written()).isEqualTo("The board knows.");
            assertThat(given.author()).isEqualTo("Finance officer");
            assertThat(given.acceptedOn()).isEqualTo(session.today());
        });
        walkRound(model, before - 1);
        model.filter(Listing.WARNINGS);
        assertThat(findings(model)).doesNotContain(warning);
        model.filter(Listing.ACCEPTED);
        assertThat(findings(model)).containsExactly(warning);
        assertThat(model.next()).hasValue(warning);

        model.withdraw(warning);
        assertThat(session.undoLabel()).hasValue("no longer accept “" + warning.heading() + "”");
        assertThat(session.plan()).isEqualTo(start);
        session.undo();
        assertThat(model.count(Listing.ACCEPTED)).isEqualTo(1);
        session.undo();
        assertThat(session.plan()).isEqualTo(start);
    }

    private static void walkRound(ChecksModel model, int steps) {
        Set<Finding> met = new HashSet<>();
        for (int i = 0; i < steps; i++) {
            Finding next = model.next().orElseThrow();
            assertThat(model.open()).contains(next);
            model.select(next);
            met.add(next);
        }
        assertThat(met).hasSize(steps);
    }

    @Test
    void anAcceptanceLapsesWhenItsFiguresChangeAndHoldsAgainWhenTheyAreBack() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding warning = listed(model, "S11").finding();
        model.accept(warning, "Known.");
        model.listed().stream()
                .filter(each -> each.finding().code().equals("A1"))
                .map(each -> each.finding().repairs().getFirst())
                .toList()
                .forEach(model::repair);
        assertThat(listed(model, "S11").isOpen()).isTrue();
        assertThat(listed(model, "S11").lapsed())
                .hasValueSatisfying(
                        given -> assertThat(given.reason().written()).isEqualTo("Known."));
        assertThat(model.open()).contains(listed(model, "S11").finding());
        session.undo();
        session.undo();
        assertThat(listed(model, "S11").lapsed()).isEmpty();
        assertThat(accepted(model, warning)).isPresent();
    }

    @Test
    void acceptingAsksForAReasonAndForAWarning() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        Finding warning = warning(model);
        assertThatThrownBy(() -> model.accept(warning, "  "))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Say why");
        assertThat(model.listed())
                .filteredOn(each -> each.finding().severity() != Severity.WARNING)
                .isNotEmpty()
                .allMatch(each -> each.canBeAccepted() != each.finding().keeps().isEmpty());
        assertThat(session.plan()).isEqualTo(start);
    }

    @Test
    void workGoesOnFromWhereARepairedFindingStood() {
        ChecksModel model = new ChecksModel(session, Runnable::run, Runnable::run);
        List<Finding> before = findings(model);
        int at = IntStream.range(1, before.size() - 1)
                .filter(i -> !before.get(i).repairs().isEmpty())
                .findFirst()
                .orElseThrow();
        model.select(before.get(at));
        session.apply(before.get(at).repairs().getFirst().edit());
        assertThat(findings(model)).doesNotContain(before.get(at));
        int now = Math.min(at, findings(model).size() - 1);
        assertThat(model.next()).hasValue(findings(model).get(now));
        assertThat(model.previous()).hasValue(findings(model).get(now - 1));
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

    private static Finding warning(ChecksModel model) {
        return model.listed().stream()
                .filter(Listed::canBeAccepted)
                .map(Listed::finding)
                .findFirst()
                .orElseThrow();
    }

    private static Listed listed(ChecksModel model, String code) {
        return model.listed().stream()
                .filter(each -> each.finding().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Acceptance> accepted(ChecksModel model, Finding finding) {
        return model.listed().stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst()
                .flatMap(Listed::accepted);
    }

    private static List<Finding> findings(ChecksModel model) {
        return model.listed().stream().map(Listed::finding).toList();
    }

    private static Edit rename(String title) {
        return Edit.of("rename", plan -> plan.withDetails(plan.details().withTitle(title)));
    }
}
