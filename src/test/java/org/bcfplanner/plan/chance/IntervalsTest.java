package org.bcfplanner.plan.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {
    /** The examples of Newcombe RG, Stat Med 1998; 17: 857–872, table I, method 3; and the metric of the sample. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "95, 110, 0.787, 0.916"
    })
    void proportionsHaveTheScoreInterval(long events, long outOf, String low, String high) {
        Interval interval = Measure.PROPORTION.interval(new Count(events, outOf));
        assertPrinted(interval.low(), low);
        assertPrinted(interval.high(), high);
    }

    @Test
    void theIntervalOfAllIsThatOfNobodyTurnedRound() {
        Interval all = Measure.PROPORTION.interval(new Count(20, 20));
        assertThat(all.low()).isEqualTo(1 - 0.161125, within(1e-6));
        assertThat(all.high()).isEqualTo(1);
    }

    /** Exact limits as tables print them: Garwood 1936; Geigy scientific tables, volume 2, 1982. */
    @ParameterizedTest
    @CsvSource({"0, 0.000, 3.689", "1, 0.025, 5.572", "2, 0.242, 7.225", "5, 1.623, 11.668", "9, 4.115, 17.085"})
    void fewEventsHaveTheExactPoissonInterval(long events, String low, String high) {
        Interval interval = Measure.RATE.interval(new Count(events, 1_000)).times(1_000);
        assertPrinted(interval.low(), low);
        assertPrinted(interval.high(), high);
    }

    /** The same tables: from 10 events on Byar's approximation is within 0.2% of the exact limits. */
    @ParameterizedTest
    @CsvSource({
        "10, 4.7954, 18.3904",
        "12, 6.2006, 20.9616",
        "20, 12.2165, 30.8884",
        "50, 37.1110, 65.9188",
        "100, 81.3636, 121.6272"
    })
    void manyEventsHaveByarsInterval(long events, double low, double high) {
        Interval interval = Measure.RATE.interval(new Count(events, 1_000)).times(1_000);
        assertThat(interval.low()).isEqualTo(low, within(0.002 * low));
        assertThat(interval.high()).isEqualTo(high, within(0.002 * high));
        assertThat(interval.low()).isNotEqualTo(Tails.poisson(events).low());
    }

    @Test
    void anIntervalHoldsItsFigure() {
        Interval interval = new Interval(0.5, 0.75).times(100);
        assertThat(interval).isEqualTo(new Interval(50, 75));
        assertThat(interval.contains(75)).isTrue();
        assertThat(interval.contains(49.9)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0", "-1 10", "5 -5", "2000000000 1", "1 2000000000"})
    void whatIsNoCountIsRefused(String counts) {
        String[] parts = counts.split(" ");
        long events = Long.parseLong(parts[0]);
        long outOf = Long.parseLong(parts[1]);
        assertThatThrownBy(() -> new Count(events, outOf)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Count.of(BigDecimal.valueOf(events), BigDecimal.valueOf(outOf)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"180, 21090, true", "180.0, 2.109E4, true", "180.5, 21090, false", "1E+900000, 5, false"})
    void onlyWholeNumbersAreCounts(BigDecimal events, BigDecimal outOf, boolean isCount) {
        assertThat(Count.of(events, outOf).isPresent()).isEqualTo(isCount);
    }

    /** As printed: off by no more than half of the last digit. */
    static void assertPrinted(double figure, String printed) {
        assertThat(figure)
                .isEqualTo(
                        Double.parseDouble(printed),
                        within(0.5 * Math.pow(10, -new BigDecimal(printed).scale()) + 1e-12));
    }
}
