package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** Errors that stand because a value was published so. */
class KeptErrorsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 2, 10);
    private static final Edition EDITION = Editions.get("bcf-2014");

    private final Plan sample = ThurrockPlan.plan();
    private final Checks checks = Checks.of(sample);

    @Test
    void onlyAValueThatItsCountsDoNotGiveCanBeKept() {
        assertThat(checks.findings())
                .filteredOn(each -> each.severity() == Severity.ERROR && Acceptances.canAccept(each))
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("M1"))
                .extracting(Acceptances::words)
                .isEqualTo("Keep 899 with a reason");
    }

    @Test
    void aKeptErrorStopsNothingUntilOneOfItsFiguresIsAnother() {
        Plan kept = kept(sample);
        Checks after = checks.after(Diff.between(sample, kept), kept);
        assertThat(after.errors()).hasSize(checks.errors().size() - 1).noneMatch(each -> isValue(each));
        assertThat(after.findings()).hasSameSizeAs(checks.findings());
        assertThat(after.acceptance(value(after))).isPresent();
        assertThat(after.count(Section.METRICS, Severity.ERROR))
                .isEqualTo(checks.count(Section.METRICS, Severity.ERROR) - 1);

        Plan changed = numerator(kept, "181");
        Checks later = after.after(Diff.between(kept, changed), changed);
        assertThat(later.errors()).hasSameSizeAs(checks.errors());
        assertThat(later.lapsedAcceptance(value(later))).isPresent();

        Plan back = numerator(changed, "180");
        assertThat(Checks.of(back).acceptance(value(Checks.of(back)))).isPresent();
    }

    @Test
    void whatStandsIsToldAtOnceAndNoLongerOnceItsFiguresAreOthers() {
        assertThat(Acceptances.standing(sample, EDITION, "M1")).isEmpty();
        Plan kept = kept(sample);
        assertThat(Acceptances.standing(kept, EDITION, "M1"))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.acceptance().reason().written()).isEqualTo("As published."));
        assertThat(Acceptances.standing(kept, EDITION, "M2")).isEmpty();
        assertThat(Acceptances.standing(numerator(kept, "181"), EDITION, "M1")).isEmpty();
        assertThat(Acceptances.withdraw(value(checks)).change().apply(kept)).isEqualTo(sample);
    }

    @Test
    void keepingNeedsAReason() {
        assertThatThrownBy(() -> Acceptances.accept(value(checks), " ", "Finance officer", DAY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“899” is kept with a reason")
                .hasMessageContaining("Say why");
    }

    private Plan kept(Plan plan) {
        return Acceptances.accept(value(checks), "As published.", "Lead commissioner", DAY)
                .change()
                .apply(plan);
    }

    private static Plan numerator(Plan plan, String typed) {
        Metric admissions = EDITION.metrics().printed().getFirst();
        return MetricEdits.type(plan, EDITION.metrics().printed(), admissions.id(), "baseline", Part.NUMERATOR, typed);
    }

    private static boolean isValue(Finding finding) {
        return finding.code().equals("M1") && finding.severity() == Severity.ERROR;
    }

    private static Finding value(Checks checks) {
        return checks.findings().stream()
                .filter(KeptErrorsTest::isValue)
                .findFirst()
                .orElseThrow();
    }
}
