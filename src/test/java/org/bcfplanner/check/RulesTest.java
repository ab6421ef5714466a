package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.FIRST;
import static org.bcfplanner.check.SmallPlan.SECOND;
import static org.bcfplanner.check.SmallPlan.pool;
import static org.bcfplanner.check.SmallPlan.said;
import static org.bcfplanner.check.SmallPlan.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Rules;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PrintedDate;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on plans of a few rows. */
class RulesTest {
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
    void poolAgainstMinimum() {
        Plan reached = pool(pool(empty, FIRST, PoolMeasure.MINIMUM, "£100"), FIRST, PoolMeasure.TOTAL, "£130");
        assertThat(said(reached, "P1"))
                .containsExactly("pass: 2014/15 pool reaches its minimum | £130 against £100: +£30, +30.0%.");
        Plan below = pool(pool(empty, FIRST, PoolMeasure.MINIMUM, "£100"), FIRST, PoolMeasure.TOTAL, "£99");
        assertThat(said(below, "P1"))
                .containsExactly("error: 2014/15 pool is below its minimum | £99 against £100: -£1, -1.0%.");
        assertThat(said(empty, "P1")).isEmpty();
        assertThat(said(pool(empty, FIRST, PoolMeasure.TOTAL, "£99"), "P1"))
                .containsExactly(
                        "not evaluable: 2014/15 pool cannot be compared with its minimum |" + " No minimum is given.");
        Plan enough = pool(pool(empty, FIRST, PoolMeasure.MINIMUM, "£100"), FIRST, PoolMeasure.TOTAL, "£130", "TBC");
        assertThat(said(enough, "P1"))
                .containsExactly("pass: 2014/15 pool reaches its minimum | £130 against £100 at least: +£30, +30.0%.");
        Plan unknown = pool(pool(empty, FIRST, PoolMeasure.MINIMUM, "£100"), FIRST, PoolMeasure.TOTAL, "£30", "TBC");
        assertThat(said(unknown, "P1"))
                .singleElement()
                .asString()
                .startsWith("not evaluable")
                .contains("1 amount is TBC");
    }

    @Test
    void aMinimumOfNothingLetsEverythingPass() {
        assertThat(said(pool(empty, SECOND, PoolMeasure.MINIMUM, "£0.00"), "P2"))
                .containsExactly("warning: 2015/16 minimum is £0 |"
                        + " Any pool reaches that. Enter the minimum that was published for the board.");
    }

    @Test
    void contributionsAgainstThePool() {
        Plan plan = pool(empty, SECOND, PoolMeasure.TOTAL, "£300");
        for (int i = 0; i < 2; i++) {
            Organisation each = new Organisation(
                    Id.derivedFrom("org", i), OrganisationKind.LOCAL_AUTHORITY, Rank.first(), "Council " + i);
            plan = ContributionEdits.add(plan, each, i);
            plan = ContributionEdits.amount(plan, each.id(), Contribution.Figure.ACTUAL, SmallPlan.read("£100"));
        }
        assertThat(said(plan, "P3"))
                .containsExactly("error: 2015/16 actual contributions do not come to the pool |"
                        + " The contributions are £100 below the pool of 2015/16, £300.");
        assertThat(said(pool(plan, SECOND, PoolMeasure.TOTAL, "£200"), "P3"))
                .singleElement()
                .asString()
                .startsWith("pass");
        assertThat(said(pool(plan, SECOND, PoolMeasure.TOTAL, "TBC"), "P3"))
                .singleElement()
                .asString()
                .startsWith("not evaluable");
        assertThat(said(plan, "C1"))
                .contains("error: Minimum contribution (15/16): missing for 2 organisations | Council 0 and Council 1.")
                .contains("pass: Actual contribution (15/16): given by every organisation |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£100 | £300 | £200 | pass: 2014/15 schemes spend the pool",
                "£200 | £200 | £200 | pass: 2014/15 schemes spend the pool",
                "£100 | £150 | £200 | error: £50 of the 2014/15 pool has no scheme | £100 if all lines are at minimum.",
                "£300 | £400 | £200 | error: 2014/15 schemes spend £100 more than the pool",
                "TBC | TBC | £200 | error: £200 of the 2014/15 pool has no scheme",
                "£100 | £300 | TBC | not evaluable: 2014/15 spend cannot be compared with the pool"
            })
    void spendAgainstPool(String min, String max, String total, String said) {
        Plan plan = scheme(pool(empty, FIRST, PoolMeasure.TOTAL, total), "Caretrak", min, max);
        assertThat(said(plan, "S2")).singleElement().asString().startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£200 | £300 | £200 | pass: 2014/15 lines reach the minimum",
                "£100 | £300 | £200 | warning: 2014/15 lines reach the minimum only near their maximum",
                "£100 | £150 | £200 | error: 2014/15 lines miss the minimum",
                "£100 | £150 | abc | not evaluable: 2014/15 spend cannot be compared with the minimum"
            })
    void spendAgainstMinimum(String min, String max, String minimum, String said) {
        Plan plan = scheme(pool(empty, FIRST, PoolMeasure.MINIMUM, minimum), "Caretrak", min, max);
        assertThat(said(plan, "S3")).singleElement().asString().startsWith(said);
    }

    @Test
    void severalAmountsToBeConfirmedShareWhatIsMissing() {
        Plan plan = pool(empty, FIRST, PoolMeasure.MINIMUM, "£500");
        plan = scheme(plan, "A", "£100", "£200");
        plan = scheme(plan, "B", "TBC", "TBC");
        assertThat(said(scheme(plan, "C", "£1", "TBC"), "S4"))
                .containsExactlyInAnyOrder(
                        "error: B is TBC | Left out of every total. £300 to £399 together with 1 other would reach the"
                                + " minimum.",
                        "error: C is TBC | Left out of every total. £300 to £399 together with 1 other would reach the"
                                + " minimum.");
        assertThat(said(scheme(plan, "C", "£500", "£500"), "S4"))
                .containsExactly("error: B is TBC | Left out of every total. The minimum is reached without it.");
    }

    @Test
    void numbersOfSchemes() {
        Plan plan = scheme(scheme(scheme(empty, "A", "1", "1"), "B", "1", "1"), "C", "1", "1");
        Plan twins = SchemeEdits.changeScheme(plan, SmallPlan.id("A"), each -> each.withNumber("BCF02"));
        twins = SchemeEdits.changeScheme(twins, SmallPlan.id("B"), each -> each.withNumber("bcf02 "));
        assertThat(said(twins, "S5"))
                .containsExactly(
                        "error: 1 scheme has no number | C.", "error: 2 schemes have the number BCF02 | A and B.");
        Finding missing = Checks.of(SchemeEdits.changeScheme(plan, SmallPlan.id("A"), each -> each.withNumber("BCF02")))
                .findings()
                .stream()
                .filter(each -> each.code().equals("S5"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.repairs().getFirst().label()).isEqualTo("Number them BCF01 to BCF03");
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

    @Test
    void datesOfThePlan() {
        assertThat(said(dated(new PrintedDate(null, "in spring")), "G2"))
                .containsExactly("warning: “in spring” names no day |"
                        + " Kept as written. Add the day, such as 10 February 2014.");
        assertThat(said(dated(new PrintedDate(LocalDate.of(2014, 2, 3), "")), "G2"))
                .singleElement()
                .asString()
                .startsWith(
                        "warning: Submitted before the board agrees | Submitted 3 February 2014, agreed 10 February");
        assertThat(said(dated(new PrintedDate(LocalDate.of(2917, 4, 1), "")), "G2"))
                .anyMatch(each -> each.startsWith("warning: 1 April 2917 is not likely"));
        assertThat(said(dated(PrintedDate.NONE), "G2")).isEmpty();
    }

    @Test
    void contingencyPlan() {
        Plan atRisk = pool(empty, SECOND, PoolMeasure.TOTAL, "£400");
        assertThat(said(empty, "S11")).isEmpty();
        assertThat(said(atRisk, "S11"))
                .containsExactly("warning: There is no contingency plan | 25% of the pool of 2015/16, £400, is £100.");
        Plan told = atRisk.withDetails(atRisk.details().withPerformance(new Text("Beds stay open.")));
        assertThat(said(told, "S11"))
                .singleElement()
                .asString()
                .startsWith("warning: The contingency plan has no amounts");
        Plan costed =
                told.withContingency(rows -> rows.with(Contingency.named(Id.derivedFrom("c"), Rank.first(), "Outcome 1")
                        .withAmount(Contingency.Figure.SUPPORT, Contingency.Period.YEAR, SmallPlan.read("£100"))));
        assertThat(said(costed, "S11")).singleElement().asString().startsWith("pass");
        Plan none = atRisk.withDetails(atRisk.details().withPerformanceShare(Percentage.parse("0%")));
        assertThat(said(none, "S11")).isEmpty();
    }

    @Test
    void partsOfASchemeSpeakForItAndNeedNoNumber() {
        Plan plan = scheme(empty, "A", "", "");
        org.bcfplanner.plan.scheme.Scheme part = org.bcfplanner.plan.scheme.Scheme.named(
                SmallPlan.id("A1"), plan.themes().iterator().next().id(), SmallPlan.id("A"), "A1");
        plan = SchemeEdits.addScheme(plan, part);
        assertThat(said(plan, "C1"))
                .contains("warning: 1 scheme has no 2014/15 spend | A. Where nothing is spent, Nil says so.");
        assertThat(said(scheme(plan, "A1", "1", "2"), "C1")).contains("pass: Every scheme has 2014/15 spend |");
        assertThat(said(plan, "S5")).containsExactly("error: 1 scheme has no number | A.");
    }

    @Test
    void ofAnEmptyPlanOnlyWhatIsMissingIsSaid() {
        assertThat(Checks.of(empty).findings()).extracting(Finding::code).containsOnly("C1", "G3", "P3");
    }

    @Test
    void ofAnUnknownEditionNothingElseIsSaid() {
        Plan plan = Plan.empty(empty.id(), Details.of("bcf-1999", "A plan", Unit.POUNDS));
        assertThat(Checks.of(plan).findings()).extracting(Finding::code).containsExactly("V1");
    }

    @Test
    void everyRuleIsDocumented() throws IOException {
        String document = Files.readString(Path.of("src", "docs", "checks.md"));
        assertThat(Rules.all().stream().map(Rule::code).distinct())
                .allSatisfy(code -> assertThat(document).contains("\n| " + code + " | "));
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

    private Plan dated(PrintedDate submitted) {
        PrintedDate agreed = new PrintedDate(LocalDate.of(2014, 2, 10), "10th February 2014");
        return empty.withDetails(new Details("bcf-2014", "A plan", "", "", "", agreed, submitted, Unit.POUNDS));
    }
}
