package org.bcfplanner.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoriesTest {
    private static final MetricTables TABLES = Editions.get("bcf-2014").metrics();

    @Test
    void theAdmissionsAreDrawnByTheirCountsAndThePrintedValueStandsBeside() {
        Trajectory way = of(ThurrockPlan.plan(), "residential-admissions");
        assertThat(way.points().stream().map(Trajectory.Point::words))
                .containsExactly(
                        "Baseline, Apr 2012 – Mar 2013: 853.5 by its counts, 899 as stated, 95% interval 733.3 to 987.7",
                        "October 2015 payment, Apr 2014 – Mar 2015: 597.3 by its counts, 95% interval 500.8 to 707.0");
        assertThat(way.points().getFirst().differs()).isTrue();
        assertThat(way.points().getLast().differs()).isFalse();
        assertThat(way.lines().stream().map(Trajectory.Line::words)).containsExactly("England 2012/13: 708");
        assertThat(way.good()).isEqualTo("Lower is better. Per 100,000 of: Residents aged 65 and over");
        assertThat(way.axis()).isEqualTo(new Axis(400, 1_100, 100, 0));
        assertThat(way.between().stream().map(Months::label)).containsExactly("2013/14");
    }

    @Test
    void withoutCountsTheStatedValuesAreDrawnWithoutIntervals() {
        Trajectory way = of(ThurrockPlan.plan(), "quality-of-life");
        assertThat(way.points().stream().map(point -> point.drawn().toPlainString()))
                .containsExactly("18.7", "19");
        assertThat(way.points().stream().map(Trajectory.Point::interval)).allMatch(java.util.Optional::isEmpty);
        assertThat(way.reading()).isEqualTo("Values are drawn as stated.");
    }

    @Test
    void aValueThatIsKeptStaysBesideWhatItsCountsGive() {
        Trajectory way = of(ThurrockPlan.plan(), "residential-admissions").keeping(Set.of("baseline"));
        assertThat(way.points().stream().map(Trajectory.Point::kept)).containsExactly(true, false);
        assertThat(way.points().getFirst().differs()).isTrue();
    }

    @Test
    void yearsBetweenAreNamedOnlyAmongFinancialYears() {
        Plan plan = ThurrockPlan.plan();
        for (String column : List.of("april-2015", "october-2015")) {
            plan = MetricEdits.type(
                    plan, TABLES.printed(), Metric.idOf("delayed-transfers"), column, Part.VALUE, "400");
        }
        assertThat(of(plan, "delayed-transfers").points()).hasSize(2);
        assertThat(of(plan, "delayed-transfers").between()).isEmpty();
    }

    @Test
    void withoutFiguresItSaysWhatToType() {
        Trajectory way = of(ThurrockPlan.plan(), "delayed-transfers");
        assertThat(way.isEmpty()).isTrue();
        assertThat(way.reading()).startsWith("There is nothing to draw yet.");
    }

    @Test
    void aDenominatorOfZeroDrawsNothing() {
        Plan plan = ThurrockPlan.plan();
        for (Part part : List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR)) {
            plan = MetricEdits.type(
                    plan,
                    TABLES.printed(),
                    Metric.idOf("delayed-transfers"),
                    "baseline",
                    part,
                    part == Part.VALUE ? "" : "0");
        }
        assertThat(of(plan, "delayed-transfers").isEmpty()).isTrue();
    }

    @Test
    void itsTwinHasEveryFigureAndLine() {
        assertThat(of(ThurrockPlan.plan(), "residential-admissions").table())
                .containsExactly(
                        List.of(
                                "Care home admissions, 65+",
                                "Months",
                                "By its counts",
                                "As stated",
                                "95% interval, low",
                                "95% interval, high"),
                        List.of("Baseline", "Apr 2012 – Mar 2013", "853.5", "899", "733.3", "987.7"),
                        List.of("October 2015 payment", "Apr 2014 – Mar 2015", "597.3", "597", "500.8", "707.0"),
                        List.of("England 2012/13", "", "", "708", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 990, 400, 1100, 100, 0",
        "0, 0, 0, 1.5, 0.5, 1",
        "18.7, 19, 18.6, 19.1, 0.1, 1",
        "86.4, 93.2, 84, 94, 2, 0",
        "5, 5, 3.5, 6.5, 0.5, 1"
    })
    void axesBeginAndEndAtRoundNumbers(double least, double most, double low, double high, double step, int decimals) {
        Axis axis = Axis.of(least, most, 0);
        assertThat(axis.low()).isCloseTo(low, within(1e-6));
        assertThat(axis.high()).isCloseTo(high, within(1e-6));
        assertThat(axis.step()).isEqualTo(step, within(1e-9));
        assertThat(axis.decimals()).isEqualTo(decimals);
        assertThat(axis.marks().getLast()).isCloseTo(axis.high(), within(1e-6));
    }

    private static Trajectory of(Plan plan, String key) {
        return Trajectories.of(
                MetricBlock.all(plan, TABLES).stream()
                        .filter(block -> block.id().equals(Metric.idOf(key)))
                        .findFirst()
                        .orElseThrow(),
                plan);
    }
}
