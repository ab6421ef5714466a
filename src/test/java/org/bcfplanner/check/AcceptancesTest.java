package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.review.Acceptance;
import org.junit.jupiter.api.Test;

class AcceptancesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 2, 10);

    private final Plan plan = SmallPlan.scheme(
            SmallPlan.pool(SmallPlan.empty(), SmallPlan.FIRST, PoolMeasure.MINIMUM, "£200"), "A", "£100", "£300");
    private final Checks checks = Checks.of(plan);

    @Test
    void anAcceptedWarningStandsUntilItsFiguresChange() {
        Plan accepted = Acceptances.accept(finding(checks, "S3"), " The board knows. ", "Finance officer", DAY)
                .change()
                .apply(plan);
        Checks after = checks.after(Diff.between(plan, accepted), accepted);
        assertThat(after.acceptance(finding(after, "S3")))
                .get()
                .extracting(Acceptance::reason)
                .hasToString("The board knows.");
        assertThat(after.count(Section.FINANCE, Severity.WARNING))
                .isEqualTo(checks.count(Section.FINANCE, Severity.WARNING) - 1);

        Plan changed = SmallPlan.scheme(accepted, "A", "£101", "£300");
        Checks later = after.after(Diff.between(accepted, changed), changed);
        assertThat(later.acceptance(finding(later, "S3"))).isEmpty();
        assertThat(later.lapsedAcceptance(finding(later, "S3"))).isPresent();

        Plan back = SmallPlan.scheme(changed, "A", "£100", "£300");
        assertThat(Checks.of(back).acceptance(finding(Checks.of(back), "S3"))).isPresent();
    }

    @Test
    void anAcceptanceCanBeWithdrawn() {
        Finding warning = finding(checks, "S3");
        Plan accepted = Acceptances.accept(warning, "Known.", "Finance officer", DAY)
                .change()
                .apply(plan);
        assertThat(Acceptances.withdraw(warning).change().apply(accepted)).isEqualTo(plan);
    }

    @Test
    void errorsAndBlankReasonsAreRefusedInWords() {
        Finding error = checks.errors().getFirst();
        assertThatThrownBy(() -> Acceptances.accept(error, "Known.", "Finance officer", DAY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be accepted");
        assertThatThrownBy(() -> Acceptances.accept(finding(checks, "S3"), " ", "Finance officer", DAY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Say why");
    }

    private static Finding finding(Checks checks, String code) {
        return checks.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
