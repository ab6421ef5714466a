package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final FinancialYear FIRST = new FinancialYear(2014);

    @Test
    void theEndsAreTheSumsOfThePlan() {
        WhatIf thurrock = WhatIf.of(ThurrockPlan.plan().lines(), FIRST, Kind.SPEND);
        assertThat(thurrock.total(0)).isEqualTo(186_400_000);
        assertThat(thurrock.total(1)).isEqualTo(255_500_000);
        assertThat(thurrock.total(0.5)).isEqualTo(220_950_000);
        assertThat(thurrock.total(-3)).isEqualTo(186_400_000);
        assertThat(thurrock.total(7)).isEqualTo(255_500_000);
        assertThat(thurrock.total(Double.NaN)).isEqualTo(186_400_000);
    }

    @Test
    void thurrockDoesNotMeetItsMinimumAnywhere() {
        WhatIf thurrock = WhatIf.of(ThurrockPlan.plan().lines(), FIRST, Kind.SPEND);
        Total minimum = Pool.total(ThurrockPlan.plan().pool(), FIRST, PoolMeasure.MINIMUM);
        assertThat(thurrock.meets(minimum)).isEqualTo(new WhatIf.Answer.NotAtMaximum(30_700_000));
        assertThat(thurrock.words("the minimum", minimum))
                .isEqualTo(
                        "In 2014/15 the schemes do not meet the minimum of £2,862,000 even at their maximum: £307,000"
                                + " short; this excludes 1 TBC.");
    }

    @Test
    void thePlaceIsTheLowestAtWhichTheValueIsMet() {
        WhatIf range = range("£100", "£300");
        assertThat(range.meets(sum("£150"))).isEqualTo(new WhatIf.Answer.Between(0.25));
        assertThat(range.meets(sum("£300"))).isEqualTo(new WhatIf.Answer.Between(1));
        assertThat(range.meets(sum("£100"))).isEqualTo(new WhatIf.Answer.AtMinimum(0));
        assertThat(range.meets(sum("£40"))).isEqualTo(new WhatIf.Answer.AtMinimum(6_000));
        assertThat(range.words("the pool", sum("£150"))).contains("from 25% of the way");
        assertThat(range("£100", "£400").words("the pool", sum("£200"))).contains("from 33.4% of the way");
        assertThat(range.words("the pool", sum("£40"))).contains("already at their minimum, with £60 to spare");
    }

    @Test
    void whatIsNotKnownCannotBeMet() {
        assertThat(range("£100", "£300").meets(sum("TBC"))).isEqualTo(new WhatIf.Answer.Unknown());
        assertThat(range("£100", "£300").words("the pool", sum("TBC"))).endsWith("the pool: it excludes 1 TBC.");
        assertThat(range("£100", "£300").words("the pool", Total.NOTHING)).endsWith("it is not stated.");
        assertThat(range("", "").words("the pool", sum("£1"))).endsWith("no spend is entered.");
    }

    /** A maximum below the minimum is somebody's mistake, told elsewhere; here nothing may break on it. */
    @Test
    void aRangeThatRunsBackwardsIsNotAnError() {
        WhatIf backwards = range("£300", "£100");
        assertThat(backwards.total(0.5)).isEqualTo(20_000);
        assertThat(backwards.meets(sum("£200"))).isEqualTo(new WhatIf.Answer.AtMinimum(10_000));
        assertThat(backwards.meets(sum("£400"))).isEqualTo(new WhatIf.Answer.NotAtMaximum(30_000));
    }

    @Test
    void whereverAPlaceIsFoundTheValueIsMetThere() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            long least = random.nextLong(1_000_000_000_000L);
            WhatIf range = new WhatIf(
                    FIRST,
                    new Total(least, 1, 0, 0, 0),
                    new Total(least + random.nextLong(1_000_000_000L), 1, 0, 0, 0));
            Total value = new Total(least + random.nextLong(1_000_000_000L), 1, 0, 0, 0);
            if (range.meets(value) instanceof WhatIf.Answer.Between place) {
                assertThat(range.total(place.fraction())).isEqualTo(value.pence());
            }
        }
    }

    @Test
    void noPlanBreaksIt() {
        for (int seed = 0; seed < 40; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (FinancialYear fy : List.of(FIRST, new FinancialYear(2015))) {
                WhatIf range = WhatIf.of(plan.lines(), fy, Kind.SPEND);
                assertThat(range.words("the pool", Pool.total(plan.pool(), fy, PoolMeasure.TOTAL)))
                        .startsWith("In " + fy)
                        .endsWith(".");
                assertThat(PoolBalance.of(plan.pool(), fy).words()).endsWith(".");
            }
        }
    }

    private static WhatIf range(String least, String most) {
        return new WhatIf(FIRST, sum(least), sum(most));
    }

    private static Total sum(String amount) {
        return PoolBalanceTest.sum(List.of(amount));
    }
}
