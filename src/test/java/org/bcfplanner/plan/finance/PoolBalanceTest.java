package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class PoolBalanceTest {
    private static final FinancialYear FIRST = new FinancialYear(2014);

    @Test
    void theFirstYearOfThurrockIsAboveItsMinimum() {
        PoolBalance balance = PoolBalance.of(ThurrockPlan.plan().pool(), FIRST);
        assertThat(balance.surplus().difference()).hasValue(86_200_000);
        assertThat(balance.surplus().percent())
                .hasValueSatisfying(percent -> assertThat(percent).hasToString("30.1"));
        assertThat(balance.words())
                .isEqualTo("The pool of 2014/15 is £862,000 (30.1%) above its minimum of £2,862,000.");
    }

    @Test
    void theSecondCannotBeToldAndSaysWhy() {
        PoolBalance balance = PoolBalance.of(ThurrockPlan.plan().pool(), new FinancialYear(2015));
        assertThat(balance.surplus().difference()).isEmpty();
        assertThat(balance.surplus().percent()).isEmpty();
        assertThat(balance.words())
                .isEqualTo("Whether the pool of 2015/16 reaches its minimum cannot be told: the minimum excludes 1"
                        + " unreadable, the total excludes 1 TBC and 1 unreadable.");
    }

    @Test
    void aShortfallIsSaidAsOne() {
        assertThat(words(List.of("£3m"), List.of("£2m", "£0.5m")))
                .isEqualTo("The pool of 2014/15 is £500,000 (16.7%) short of its minimum of £3,000,000.");
        assertThat(words(List.of("£3m"), List.of("3000000")))
                .isEqualTo("The pool of 2014/15 is exactly its minimum of £3,000,000.");
        assertThat(words(List.of("0"), List.of("£5"))).isEqualTo("The pool of 2014/15 is £5 above its minimum of £0.");
    }

    @Test
    void whatIsKnownMayReachTheMinimumAlready() {
        assertThat(words(List.of("£3m"), List.of("£4m", "£13m (TBC)")))
                .isEqualTo("The pool of 2014/15 is at least £1,000,000 above its minimum of £3,000,000; its total"
                        + " excludes 1 TBC.");
        assertThat(words(List.of("£3m"), List.of("£2m", "TBC"))).contains("cannot be told");
    }

    @Test
    void whatIsNotStatedIsSaidToBeSo() {
        assertThat(words(List.of(), List.of())).isEqualTo("No value of the pool is stated for 2014/15.");
        assertThat(words(List.of("£1"), List.of("N/A"))).isEqualTo("No total of the pool is stated for 2014/15.");
        assertThat(words(List.of(""), List.of("£1"))).isEqualTo("No minimum of the pool is stated for 2014/15.");
    }

    private static String words(List<String> minimum, List<String> total) {
        return new PoolBalance(FIRST, sum(minimum), sum(total)).words();
    }

    static Total sum(List<String> amounts) {
        return Total.of(
                amounts.stream().map(typed -> Amount.read(typed, Unit.POUNDS)).toList());
    }
}
