package org.bcfplanner.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;

class IndicatorTrajectoriesTest {
    private final Plan plan = ThurrockStrategy.plan();
    private final List<Indicator> indicators = plan.strategy().indicators();

    @Test
    void figuresAreDrawnWithWhatHangsOnThem() {
        Trajectory way = way(plan, 0);
        assertThat(way.title()).isEqualTo("Number of IHLCs that are operational");
        assertThat(way.points().stream().map(Trajectory.Point::words))
                .containsExactly("2016 Baseline: 0 as stated", "2019: 2 as stated", "2021 Target: 4 as stated");
        assertThat(way.points().stream().map(point -> point.middle().orElseThrow()))
                .containsExactly(2016 * 12 + 6.0, 2019 * 12 + 6.0, 2021 * 12 + 6.0);
    }

    @Test
    void statesAndSentencesHaveNoPlaceInIt() {
        Trajectory states = way(plan, 3);
        assertThat(states.isEmpty()).isTrue();
        assertThat(states.reading()).isEqualTo("There is nothing to draw yet: no value is a figure.");
    }

    @Test
    void whatCameAboutStandsBesideTheWayInItsYear() {
        Plan told = type(plan, 0, ValueKind.ACTUAL, 2019, ValuePart.VALUE, "1");
        told = type(told, 0, ValueKind.ACTUAL, 2018, ValuePart.VALUE, "none yet");
        Trajectory way = way(told, 0);
        assertThat(way.actuals())
                .extracting(Trajectory.Actual::name, Trajectory.Actual::value)
                .containsExactly(org.assertj.core.api.Assertions.tuple("2019 actual", BigDecimal.ONE));
        assertThat(way.words(way.points().get(1))).isEqualTo("2019: 2 as stated. 2019 actual: 1");
        assertThat(way.spoken()).contains("2019 actual: 1.");
        assertThat(way.table().stream().map(List::getFirst)).contains("2019 actual");
    }

    @Test
    void countsGiveAShareWithItsInterval() {
        Plan counted = type(plan, 1, ValueKind.ACTUAL, 2017, ValuePart.NUMERATOR, "383");
        counted = type(counted, 1, ValueKind.ACTUAL, 2017, ValuePart.DENOMINATOR, "1000");
        Trajectory.Actual actual = way(counted, 1).actuals().getFirst();
        assertThat(actual.value()).isEqualByComparingTo("38.3");
        Interval interval = actual.interval().orElseThrow();
        // Wilson, 383 of 1,000
        assertThat(interval.low()).isBetween(35.3, 35.4);
        assertThat(interval.high()).isBetween(41.3, 41.4);
    }

    @Test
    void aStatedValueThatItsCountsDoNotGiveIsTold() {
        Plan counted = type(plan, 1, ValueKind.TRAJECTORY, 2019, ValuePart.NUMERATOR, "1");
        counted = type(counted, 1, ValueKind.TRAJECTORY, 2019, ValuePart.DENOMINATOR, "2");
        Trajectory.Point point = way(counted, 1).points().getLast();
        assertThat(point.differs()).isTrue();
        assertThat(point.words()).isEqualTo("2019: 50.0 by its counts, 38.8 as stated, 95% interval 9.5 to 90.5");
    }

    private Trajectory way(Plan of, int indicator) {
        return IndicatorTrajectories.of(of, Editions.get("hws-2016").strategy(), indicators.get(indicator));
    }

    private Plan type(Plan of, int indicator, ValueKind kind, int year, ValuePart part, String typed) {
        return IndicatorEdits.type(of, indicators.get(indicator).id(), year, kind, part, typed);
    }
}
