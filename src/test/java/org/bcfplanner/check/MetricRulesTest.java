package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.said;

import java.util.List;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M1 to M10 on tables of a few figures. */
class MetricRulesTest {
    private static final MetricTables TABLES = Editions.get("bcf-2014").metrics();
    private static final String ADMISSIONS = "residential-admissions";
    private static final String HOME = "reablement";
    private static final String DELAYS = "delayed-transfers";
    private static final String COMPOSITE = "avoidable-admissions";
    private static final String USERS = "satisfaction-users";
    private static final String TARGET = "october-2015";
    private static final String BASELINE = "baseline";
    private static final Id<Metric> LOCAL = Id.derivedFrom("local");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "853.5 | 180    | 21,090     | pass: 853.5 is what its counts give",
                "853   | 180    | 21,090     | pass: 853 is what its counts give",
                "854   | 180    | 21,090     | warning: only rounded counts give 854",
                "899   | 180    | 21,090     | error: 899 is not what its counts give",
                "899   | 181    | 21,091     | error: 899 is not what its counts give",
                "0     | 0      | 21,090     | pass: 0 is what its counts give",
            })
    void aValueIsWhatItsCountsGive(String value, String numerator, String denominator, String verdict) {
        String colon = ": Care home admissions, 65+, Baseline: ";
        assertThat(said(figures(ADMISSIONS, BASELINE, value, numerator, denominator), "M1"))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith(verdict.replaceFirst(": ", colon) + " | "));
    }

    @Test
    void countsThatWereNotRoundedHaveNoRange() {
        assertThat(said(figures(ADMISSIONS, BASELINE, "899", "181", "21,091"), "M1"))
                .containsExactly("error: Care home admissions, 65+, Baseline: 899 is not what its counts give |"
                        + " 181 ÷ 21,091 × 100,000 = 858.2, not 899 (+40.8)."
                        + " The denominator would have to be 20,123 to 20,144.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "893", "1", "9"), "M1").getFirst())
                .endsWith("The denominator would have to be 112.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "99,999.5", "1", "9"), "M1")
                        .getFirst())
                .endsWith("No whole denominator would give it.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "-5", "1", "9"), "M1").getFirst())
                .endsWith("not -5 (-11,116.1).");
    }

    @Test
    void theWorkedOutValueKeepsSignAndFootnote() {
        Plan plan = figures(HOME, TARGET, "99% (3)", "205", "220");
        Repair repair = findings(plan, "M1").getFirst().repairs().getFirst();
        assertThat(repair.label()).isEqualTo("Use 93.2");
        Plan repaired = repair.edit().change().apply(plan);
        assertThat(repaired.metricFigures()
                        .get(MetricFigure.idOf(Metric.idOf(HOME), TARGET))
                        .stated()
                        .raw())
                .isEqualTo("93.2% (3)");
        assertThat(findings(repaired, "M1")).isEmpty();
    }

    @Test
    void whatIsNoRatioIsNotWorkedOut() {
        assertThat(said(figures(COMPOSITE, BASELINE, "899", "180", "21,090"), "M1"))
                .isEmpty();
        assertThat(said(figures(DELAYS, BASELINE, "100", "120.5", "120,500"), "M1"))
                .containsExactly("pass: Delayed transfers of care, monthly, Baseline: 100 is what its counts give |"
                        + " 120.5 ÷ 120,500 × 100,000 = 100.0.");
    }

    @Test
    void whatIsNoFigureIsKept() {
        Plan plan = figures(ADMISSIONS, BASELINE, "n/k", "£5", "12,34");
        assertThat(said(plan, "M1"))
                .hasSize(3)
                .contains("error: “n/k” is not a figure | Kept exactly as typed."
                        + " Type one number, such as 853.5, 64.5% or 22,600 (2), or TBC.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "TBC", "N/A", ""), "M1")).isEmpty();
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThat(said(figures(ADMISSIONS, BASELINE, "899", "180", "0"), "M2"))
                .containsExactly("error: Care home admissions, 65+, Baseline: the denominator is 0 |"
                        + " It must be above 0: nothing can be divided by it, and no value is worked out.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "899", "-1", "5"), "M2"))
                .containsExactly("error: Care home admissions, 65+, Baseline: the numerator is -1 |"
                        + " A count is not below 0.");
    }

    @Test
    void aPartIsNoMoreThanTheWholeButEventsMayExceedPeople() {
        assertThat(said(figures(HOME, BASELINE, "104.8", "110", "105"), "M2"))
                .containsExactly(
                        "error: Home 91 days after discharge, %, Baseline: 110 of 105 |"
                                + " A part is no more than the whole of which it is a share.",
                        "error: Home 91 days after discharge, %, Baseline: 104.8% is no share |"
                                + " A share is from 0% to 100%.");
        assertThat(said(figures(ADMISSIONS, BASELINE, "", "110", "105"), "M2")).isEmpty();
    }

    @Test
    void aTargetGoesTheGoodWay() {
        assertThat(said(baselineAndTarget(ADMISSIONS, "597", "899"), "M3"))
                .containsExactly("warning: Care home admissions, 65+, October 2015 payment: the target goes the wrong"
                        + " way | 597 to 899, and lower is better.");
        assertThat(said(baselineAndTarget(HOME, "90", "90.0"), "M3"))
                .containsExactly("warning: Home 91 days after discharge, %, October 2015 payment: the target is the"
                        + " baseline | 90 to 90.0, and higher is better.");
        Plan counts = figures(figures(SmallPlan.empty(), HOME, BASELINE, "", "9", "10"), HOME, TARGET, "", "19", "20");
        assertThat(said(counts, "M3"))
                .containsExactly("pass: Home 91 days after discharge, %, October 2015 payment: the target improves |"
                        + " 90.0 to 95.0, and higher is better.");
    }

    @Test
    void monthsAreSaidAndOfTheEdition() {
        Plan plan = type(SmallPlan.empty(), DELAYS, BASELINE, Part.PERIOD, "April - September 2013");
        assertThat(said(plan, "M4")).noneMatch(said -> said.contains("Delayed"));
        assertThat(said(type(plan, DELAYS, TARGET, Part.PERIOD, "April 2019 - March 2020"), "M4"))
                .contains("error: Delayed transfers of care, monthly, October 2015 payment: “April 2019 - March 2020”"
                        + " is not of this template | Years of targets run from 2014 to 2016.");
        assertThat(said(type(plan, DELAYS, TARGET, Part.PERIOD, "in spring"), "M4"))
                .contains("error: Delayed transfers of care, monthly, October 2015 payment: “in spring” names no year"
                        + " | Kept as written. Write years in full, such as April 2014 - March 2015.");
        Plan dated = MetricEdits.write(plan, MetricTables.AS_AT, new Text("31 December 2013"));
        assertThat(said(dated, "M4")).noneMatch(said -> said.contains("no date"));
        assertThat(said(local(plan), "M4")).noneMatch(said -> said.contains("Falls"));
        assertThat(said(type(local(plan), LOCAL, BASELINE, Part.VALUE, "5"), "M4"))
                .filteredOn(said -> said.contains("Falls"))
                .hasSize(3);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(said(figures(ADMISSIONS, BASELINE, "899", "TBC", "21,090"), "M5"))
                .contains("error: Care home admissions, 65+: figures are missing | Baseline (numerator);"
                        + " October 2015 payment (value, numerator, denominator).");
        assertThat(said(SmallPlan.empty(), "M5"))
                .contains("error: A local metric is missing |"
                        + " The template asks for 1 of the authors' own at least; there are none.")
                .noneMatch(said -> said.contains("Satisfaction"));
        assertThat(said(local(SmallPlan.empty()), "M5"))
                .contains("error: Falls: not filled in | The template asks for its figures in 3 columns.")
                .noneMatch(said -> said.contains("local metric"));
    }

    @Test
    void oneOptionOfPatientExperienceOrAMeasureOfOnesOwn() {
        assertThat(said(SmallPlan.empty(), "M6"))
                .containsExactly("error: No option of patient experience is filled in | The template asks for 1.");
        assertThat(said(type(SmallPlan.empty(), USERS, TARGET, Part.VALUE, "64.5"), "M6"))
                .containsExactly("pass: Patient experience: Satisfaction of social care users, % |");
        assertThat(said(MetricEdits.write(SmallPlan.empty(), "experience", new Text("Our own survey.")), "M6"))
                .containsExactly("pass: Patient experience: a local measure is told |");
    }

    @Test
    void changesThatChanceBringsAreNoted() {
        Plan small =
                figures(figures(SmallPlan.empty(), HOME, BASELINE, "", "95", "110"), HOME, TARGET, "", "100", "110");
        assertThat(said(small, "M8"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("note: Home 91 days after discharge, %, October 2015 payment:"
                                + " chance alone could bring this | 95 ÷ 110 and 100 ÷ 110, 95% intervals ")
                        .contains(", p = 0.")
                        .endsWith(" or more of 110 is beyond chance."));
        Plan tiny = figures(figures(SmallPlan.empty(), HOME, BASELINE, "", "1", "2"), HOME, TARGET, "", "2", "2");
        assertThat(said(tiny, "M8"))
                .singleElement()
                .satisfies(said ->
                        assertThat(said).startsWith("note").endsWith("Among 2 no target would be beyond chance."));
        Plan worse = figures(figures(SmallPlan.empty(), HOME, BASELINE, "", "9", "10"), HOME, TARGET, "", "5", "10");
        assertThat(said(worse, "M8")).isEmpty();
    }

    @Test
    void footnotesAreReferredToAndThere() {
        Plan refers = figures(ADMISSIONS, BASELINE, "899 (1)", "180 (2)", "");
        Plan plan = footnote(footnote(footnote(refers, "1", "By the council."), "3", "Spare."), "1", "");
        assertThat(said(plan, "M9"))
                .containsExactlyInAnyOrder(
                        "warning: There is no footnote 2 | “180 (2)” refers to it.",
                        "warning: Nothing refers to footnote 3 | A figure refers to it by ending in (3).",
                        "warning: There are two footnotes 1 | Give each a number of its own.",
                        "warning: Footnote 1 says nothing | Write it, or remove it and what refers to it.");
    }

    @Test
    void oneBasisForBoth() {
        Plan plan = baselineAndTarget(HOME, "80", "90");
        assertThat(said(plan, "M10")).isEmpty();
        Plan based = type(type(plan, HOME, BASELINE, Part.BASIS, "2011 estimate"), HOME, TARGET, Part.BASIS, "2013");
        assertThat(said(based, "M10")).hasSize(1);
        assertThat(said(type(based, HOME, TARGET, Part.BASIS, "2011 Estimate "), "M10"))
                .isEmpty();
        assertThat(said(SmallPlan.empty(), "M10")).isEmpty();
    }

    private static Plan local(Plan plan) {
        Metric falls = Metric.named(LOCAL, Rank.first(), "Falls")
                .counting("Falls", "Residents", 1_000)
                .withDirection(Direction.LOWER);
        return MetricEdits.add(plan, TABLES.printed(), falls, 7);
    }

    private static Plan footnote(Plan plan, String number, String note) {
        int count = plan.footnotes().size();
        return MetricEdits.addFootnote(
                plan, new Footnote(Id.derivedFrom("note", count), Rank.first(), number, new Text(note)), count);
    }

    private static Plan baselineAndTarget(String metric, String from, String to) {
        return type(type(SmallPlan.empty(), metric, BASELINE, Part.VALUE, from), metric, TARGET, Part.VALUE, to);
    }

    private static Plan figures(String metric, String column, String value, String numerator, String denominator) {
        return figures(SmallPlan.empty(), metric, column, value, numerator, denominator);
    }

    private static Plan figures(
            Plan plan, String metric, String column, String value, String numerator, String denominator) {
        Plan valued = type(plan, metric, column, Part.VALUE, value);
        Plan counted = type(valued, metric, column, Part.NUMERATOR, numerator);
        return type(counted, metric, column, Part.DENOMINATOR, denominator);
    }

    private static Plan type(Plan plan, String metric, String column, Part part, String typed) {
        return type(plan, Metric.idOf(metric), column, part, typed);
    }

    private static Plan type(Plan plan, Id<Metric> metric, String column, Part part, String typed) {
        return MetricEdits.type(plan, TABLES.printed(), metric, column, part, typed);
    }

    private static List<Finding> findings(Plan plan, String code) {
        return Checks.of(plan).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
