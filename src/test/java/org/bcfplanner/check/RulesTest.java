package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Rules;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules over sums and over the plan as a whole, on plans of a few rows. */
class RulesTest {
    private final Plan empty = SmallPlan.empty();

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
        assertThat(Checks.of(empty).findings())
                .extracting(Finding::code)
                .containsOnly("C1", "G1", "G3", "N2", "P3", "M4", "M5", "M6");
    }

    @Test
    void whatIsFoundInTheDetailsIsFiledWhereTheirFieldsAre() {
        Plan noted = empty.withDetails(empty.details()
                .withTitle("A plan [add name]")
                .withPerformance(new Text("Stop. [to be written]"))
                .withRiskScale("[to be chosen]"));
        assertThat(Checks.of(noted).findings())
                .filteredOn(finding -> finding.code().equals("G4"))
                .extracting(Finding::section, finding -> finding.place().key())
                .containsExactlyInAnyOrder(
                        tuple(Section.DETAILS, "details/title"),
                        tuple(Section.FINANCE, "details/performance"),
                        tuple(Section.RISKS, "details/riskScale"));
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

    private Plan dated(PrintedDate submitted) {
        PrintedDate agreed = new PrintedDate(LocalDate.of(2014, 2, 10), "10th February 2014");
        return empty.withDetails(Details.of("bcf-2014", "A plan", Unit.POUNDS).withDates(agreed, submitted));
    }
}
