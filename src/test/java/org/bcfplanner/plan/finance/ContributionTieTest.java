package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rows;
import org.junit.jupiter.api.Test;

class ContributionTieTest {
    private static final List<FinancialYear> YEARS = List.of(new FinancialYear(2014), new FinancialYear(2015));

    private final IdSource ids = IdSource.seeded(2);

    @Test
    void eachColumnIsTiedToItsValueOfThePool() {
        List<ContributionTie> ties = ContributionTie.of(
                Rows.of(List.of(contribution("£1m", "£2m", "£4m"), contribution("£1m", "£1m", "£1m"))),
                pool("£2m", "£3m", "£6m"),
                YEARS);
        assertThat(ties)
                .extracting(ContributionTie::words)
                .containsExactly(
                        "The contributions come to the pool of 2014/15, £2,000,000.",
                        "The contributions come to the minimum of the pool of 2015/16, £3,000,000.",
                        "The contributions are £1,000,000 below the pool of 2015/16, £6,000,000.");
        assertThat(ties.getLast().difference().difference()).hasValue(-100_000_000);
    }

    @Test
    void unknownsAreSaidOnEitherSide() {
        List<ContributionTie> ties = ContributionTie.of(
                Rows.of(List.of(contribution("£1m", "TBC", "£4m"), contribution("", "£1m", "£4m"))),
                pool("", "£3m", "£10,565,00"),
                YEARS);
        assertThat(ties)
                .extracting(ContributionTie::words)
                .containsExactly(
                        "No value is stated for the pool of 2014/15.",
                        "The contributions cannot be compared with the minimum of the pool of 2015/16: their sum"
                                + " excludes 1 TBC.",
                        "The contributions cannot be compared with the pool of 2015/16: the pool excludes 1 unreadable.");
        assertThat(ContributionTie.of(Rows.none(), pool("1", "1", "1"), YEARS)
                        .getFirst()
                        .words())
                .isEqualTo("No contributions are entered to compare with the pool of 2014/15.");
    }

    private Contribution contribution(String spending, String minimum, String actual) {
        Id<Organisation> organisation = ids.create();
        return Contribution.blank(organisation)
                .withAmount(Contribution.Figure.SPENDING, amount(spending))
                .withAmount(Contribution.Figure.MINIMUM, amount(minimum))
                .withAmount(Contribution.Figure.ACTUAL, amount(actual));
    }

    private static Rows<PoolAmount> pool(String total, String minimum, String next) {
        return Rows.of(List.of(
                PoolAmount.undivided(YEARS.getFirst(), PoolMeasure.TOTAL, amount(total)),
                PoolAmount.undivided(YEARS.getLast(), PoolMeasure.MINIMUM, amount(minimum)),
                PoolAmount.undivided(YEARS.getLast(), PoolMeasure.TOTAL, amount(next))));
    }

    private static Amount amount(String typed) {
        return Amount.read(typed, Unit.POUNDS);
    }
}
