package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.FIRST;
import static org.bcfplanner.check.SmallPlan.pool;
import static org.bcfplanner.check.SmallPlan.said;
import static org.bcfplanner.check.SmallPlan.scheme;

import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules over single amounts, shares and lines, on plans of a few rows. */
class AmountRulesTest {
    private final Plan empty = SmallPlan.empty();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask the team | Type an amount, Nil or TBC.",
                "123456789012345678901234567890 | An amount is at most £100,000,000,000.",
                "60% | A percentage is not an amount of money.",
                "between 1 and 2 | Type one amount",
                "£10,565,00 | Did you mean £10,565,000, £1,056,500 or £10,565.00?"
            })
    void textInAColumnOfMoneyIsFoundAtItsCellAndKept(String typed, String reason) {
        Plan plan = scheme(empty, "Caretrak", typed, "£1m");
        Finding finding = Checks.of(plan).findings().stream()
                .filter(each -> each.code().equals("A1"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.heading()).isEqualTo("“" + typed + "” is not an amount");
        assertThat(finding.reason()).startsWith("Kept exactly as typed").contains(reason);
        assertThat(PlaceWords.of(finding.place(), plan)).isEqualTo("Caretrak, 2014/15 spend, Min");
        assertThat(plan.lines().iterator().next().min().raw()).isEqualTo(typed);
    }

    @Test
    void whatARepairSaysIsWhatItMeansInEveryUnit() {
        Plan thousands = empty.withDetails(empty.details().shownIn(Unit.THOUSANDS));
        assertThat(Checks.of(pool(thousands, FIRST, PoolMeasure.MINIMUM, "10,565,00"))
                        .findings())
                .filteredOn(each -> each.code().equals("A1"))
                .singleElement()
                .satisfies(each -> assertThat(each.repairs().getFirst().label())
                        .isEqualTo("Read as 10,565,000 (£10,565,000,000)"));
    }

    @Test
    void amountsOutsideTheLimitsOfTheEdition() {
        assertThat(said(scheme(empty, "Caretrak", "-£500", "£2bn"), "F7"))
                .containsExactlyInAnyOrder(
                        "error: -£500 is too little |"
                                + " The template takes amounts from £0 to £1,000,000,000. Typed: “-£500”.",
                        "error: £2,000,000,000 is too much |"
                                + " The template takes amounts from £0 to £1,000,000,000. Typed: “£2bn”.");
        assertThat(said(scheme(empty, "Caretrak", "0", "£1bn"), "F7")).isEmpty();
    }

    @Test
    void yearsOutsideTheEdition() {
        Plan plan = scheme(empty, "Caretrak", InvestmentType.RECURRENT, new FinancialYear(2019), "1", "2");
        assertThat(said(plan, "A2"))
                .containsExactly("error: 2019/20 is not a year of this plan | The template asks for 2014/15 and"
                        + " 2015/16. What is entered for 2019/20 is kept, and is in no sum of those years.");
        assertThat(said(scheme(empty, "Caretrak", "1", "2"), "A2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120%,error: “120%” is not a share",
        "-5%,error: “-5%” is not a share",
        "a lot,error: “a lot” is not a percentage",
        "TBC,warning: A share is TBC"
    })
    void sharesOfAWhole(String typed, String heading) {
        Plan plan = empty.withDetails(empty.details().withPerformanceShare(Percentage.parse(typed)));
        assertThat(said(plan, "A3")).singleElement().asString().startsWith(heading);
        assertThat(said(empty, "A3")).isEmpty();
    }

    @Test
    void minimumAboveMaximum() {
        assertThat(said(scheme(empty, "Caretrak", "£51k", "£25k"), "S1"))
                .containsExactly("error: Minimum is above maximum | £51k is more than £25k.");
        assertThat(said(scheme(empty, "Caretrak", "£25k", "£25k"), "S1")).isEmpty();
        assertThat(said(scheme(empty, "Caretrak", "£51k", "TBC"), "S1")).isEmpty();
    }

    @Test
    void nilTypesAndNilAmounts() {
        assertThat(said(scheme(empty, "A", InvestmentType.NIL, FIRST, "Nil", "£5"), "S8"))
                .containsExactly("warning: Money under the type Nil |"
                        + " £0 to £5 is planned where the type says that nothing is.");
        assertThat(said(scheme(empty, "A", InvestmentType.RECURRENT, FIRST, "Nil", "0"), "S8"))
                .singleElement()
                .asString()
                .startsWith("warning: No money, but the type is Recurrent");
        assertThat(said(scheme(empty, "A", InvestmentType.NIL, FIRST, "Nil", "Nil"), "S8"))
                .isEmpty();
        assertThat(said(scheme(empty, "A", InvestmentType.RECURRENT, FIRST, "Nil", "TBC"), "S8"))
                .isEmpty();
    }

    @Test
    void amountsStatedASecondTime() {
        Plan plan = scheme(empty, "A", "TBC", "£5");
        assertThat(said(stated(plan, "£4", "Annex, a"), "S6"))
                .containsExactly("error: A: two amounts | TBC in schemes, £4 in “Annex”.");
        assertThat(said(stated(scheme(empty, "A", "£4", "£5"), "£4", ""), "S6"))
                .containsExactly("pass: A: one amount | £4 here and in another place.");
        assertThat(said(stated(plan, "abc", "Annex"), "S6")).isEmpty();
        assertThat(said(stated(plan, "£4", "Annex, A"), "S9")).isEmpty();
        assertThat(said(stated(plan, "£4", "page 3, a"), "S9"))
                .singleElement()
                .asString()
                .startsWith("note: A is written in two ways");
    }

    private static Plan stated(Plan plan, String amount, String place) {
        StatedAmount stated = new StatedAmount(
                Id.derivedFrom("stated"),
                SmallPlan.id("A"),
                FIRST,
                Kind.SPEND,
                Bound.MIN,
                place,
                SmallPlan.read(amount));
        return plan.withStated(rows -> rows.with(stated));
    }
}
