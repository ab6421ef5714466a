package org.bcfplanner.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.change.Diff;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class DiffWordsTest {
    private final Plan plan = ThurrockPlan.plan();

    @Test
    void linesAreCountedWithTheMoneyTheyMove() {
        Line line = plan.lines().stream()
                .filter(each ->
                        each.kind() == Kind.SPEND && each.max().counted().isPresent())
                .findFirst()
                .orElseThrow();
        Plan more = plan.withLines(rows -> rows.with(line.withAmount(
                Bound.MAX, Amount.read("£" + (line.max().counted().getAsLong() / 100 + 138_000), Unit.POUNDS))));
        assertThat(words(plan, more)).isEqualTo("1 line, +£138k");
        assertThat(words(more, plan)).isEqualTo("1 line, −£138k");
    }

    @Test
    void risksSchemesAndDetailsAreToldInWords() {
        Plan changed = plan;
        int scored = 0;
        for (Risk risk : plan.risks()) {
            if (scored++ < 3) {
                changed = changed.withRisks(rows -> rows.with(
                        risk.with(draft -> draft.rating(new Rating(Grade.BLANK, Grade.BLANK, new Grade("9"), false)))));
            }
        }
        Id<org.bcfplanner.plan.scheme.Scheme> first =
                plan.schemes().iterator().next().id();
        changed = SchemeEdits.changeScheme(changed, first, scheme -> scheme.withName("Other"));
        changed = changed.withDetails(changed.details().withTitle("Other"));
        assertThat(words(plan, changed).split("; "))
                .containsExactlyInAnyOrder("3 risks re-scored", "1 scheme", "plan details");
        assertThat(words(plan, plan)).isEmpty();
    }

    private static String words(Plan before, Plan after) {
        return DiffWords.of(Diff.between(before, after));
    }
}
