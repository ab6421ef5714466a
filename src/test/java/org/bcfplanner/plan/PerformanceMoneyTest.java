package org.bcfplanner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceMoneyTest {
    private static final FinancialYear SECOND = new FinancialYear(2015);
    private static final Percentage USUAL = Percentage.parse("25%");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | £4m | 100000000 | '25% of the pool of 2015/16, £4,000,000, is £1,000,000.'",
                "12.5 | £4m | 50000000 | '12.5% of the pool of 2015/16, £4,000,000, is £500,000.'",
                "33.333% | £100 | 3333 | '33.333% of the pool of 2015/16, £100, is £33.33.'",
                "0% | £4m | 0 | '0% of the pool of 2015/16, £4,000,000, is £0.'",
                "25% | '' | | '25% of the pool of 2015/16, which is not stated.'",
                "TBC | £4m | | 'The share is to be confirmed.'",
                "101% | £4m | | '“101%” is not a share: it must be from 0% to 100%.'",
                "a quarter | £4m | | '“a quarter” is not a percentage. Type one such as 25%.'"
            })
    void theShareMakesAnAmountOfThePool(String share, String pool, Long pence, String words) {
        Plan plan = Plan.empty(Id.derivedFrom("plan"), Details.of("bcf-2014", "A plan", Unit.POUNDS))
                .withPool(rows ->
                        rows.with(PoolAmount.undivided(SECOND, PoolMeasure.TOTAL, Amount.read(pool, Unit.POUNDS))));
        PerformanceMoney money = PerformanceMoney.of(
                plan.withDetails(plan.details().withPerformanceShare(Percentage.parse(share))), SECOND, USUAL);
        assertThat(money.pence().isPresent() ? money.pence().getAsLong() : null).isEqualTo(pence);
        assertThat(money.words()).isEqualTo(words);
    }

    @Test
    void ofAPoolThatIsPartlyUnknownOnlyTheKnownPartIsTold() {
        PerformanceMoney money = PerformanceMoney.of(ThurrockPlan.plan(), SECOND, USUAL);
        assertThat(money.pence()).isEmpty();
        assertThat(money.ofKnown()).hasValue(260_263_400);
        assertThat(money.words())
                .isEqualTo("25% of what is known of the pool of 2015/16 is £2,602,634; the pool excludes 1 TBC and 1"
                        + " unreadable.");
    }
}
