package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final Checks checks = Checks.of(ThurrockPlan.plan());
    private final List<Step> steps = Steps.of(checks.findings());

    @Test
    void whatOthersWaitForComesFirstAndEverySectionHasItsTurn() {
        assertThat(steps).first().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Step.Kind.REPAIR);
            assertThat(step.heading()).isEqualTo("Repair 2 amounts that cannot be read");
            assertThat(step.findings()).extracting(Finding::code).containsExactly("A1", "A1");
        });
        assertThat(steps.get(1).heading()).isEqualTo("2014/15 lines miss the minimum");
        assertThat(steps.get(1).kind().verb()).isEqualTo("Open");
        assertThat(steps.subList(0, 9))
                .extracting(Step::section)
                .contains(Section.FINANCE, Section.METRICS, Section.SCHEMES, Section.SIGN_OFF, Section.RISKS);
    }

    @Test
    void errorsComeBeforeWarningsAndNotesAskForNothing() {
        List<Severity> severities = steps.stream().map(Step::severity).toList();
        assertThat(severities)
                .isSorted()
                .contains(Severity.ERROR, Severity.WARNING)
                .doesNotContain(Severity.NOTE);
    }

    @Test
    void everyErrorAndWarningIsInOneStepAndInNoOther() {
        List<Finding> all =
                steps.stream().flatMap(step -> step.findings().stream()).toList();
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(checks.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList());
    }

    @Test
    void oneFindingIsToldInItsOwnWords() {
        Finding one = checks.errors().getFirst();
        Step step = Steps.of(List.of(one)).getFirst();
        assertThat(step.heading()).isEqualTo(one.heading());
        assertThat(step.reason()).isEqualTo(one.reason());
        assertThat(Steps.of(List.of())).isEmpty();
    }
}
