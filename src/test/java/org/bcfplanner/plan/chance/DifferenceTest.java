package org.bcfplanner.plan.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bcfplanner.plan.chance.IntervalsTest.assertPrinted;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final Count RES = new Count(180, 21_090);
    private static final Count REA = new Count(95, 110);

    /** Newcombe RG, Stat Med 1998; 17: 873–890, table II, method 10: its examples (a), (c), (e) and (g). */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000"
    })
    void theDifferenceOfProportionsHasTheHybridInterval(
            long events, long outOf, long otherEvents, long otherOutOf, String low, String high) {
        Difference found = Measure.PROPORTION.compare(new Count(otherEvents, otherOutOf), new Count(events, outOf));
        assertPrinted(found.interval().low(), low);
        assertPrinted(found.interval().high(), high);
    }

    /** A poll of 1994 in Time, used in teaching (Penn State, STAT 415): of 605, 351 said yes, and of 195, 41; z = 8.99. */
    @Test
    void twoProportionsAreComparedByThePooledZ() {
        Difference found = Measure.PROPORTION.compare(new Count(41, 195), new Count(351, 605));
        assertThat(found.estimate()).isEqualTo(0.370, within(0.0005));
        assertThat(found.p()).isEqualTo(Tails.beyond(8.99), within(2e-20));
        assertThat(found.rough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.959963984540054, 0.05", "2.5758293035489004, 0.01", "0, 1", "-1.6448536269514722, 0.1"})
    void tailsOfTheNormalDistribution(double z, double p) {
        assertThat(Tails.beyond(z)).isEqualTo(p, within(1e-12));
    }

    @Test
    void everybodyAndEverybodyDoNotDiffer() {
        assertThat(Measure.PROPORTION.compare(new Count(5, 5), new Count(8, 8)).p())
                .isEqualTo(1);
    }

    @Test
    void fewExpectedCountsAreToldOf() {
        assertThat(Measure.PROPORTION.compare(new Count(6, 7), new Count(2, 7)).rough())
                .isTrue();
    }

    /** Fay MP. Testing the ratio of two Poisson rates, 2022, section 1 (the R package rateratio.test). */
    @Test
    void ratesOfFewEventsAreComparedExactly() {
        Difference found = Measure.RATE.compare(new Count(9, 16_660), new Count(2, 17_877));
        assertThat(found.estimate()).isEqualTo(0.2070941557, within(1e-9));
        assertPrinted(found.p(), "0.05011");
        assertThat(found.isBeyondChance()).isFalse();
        assertThat(found.interval().low()).isEqualTo(0.02177406, within(1e-7));
        assertThat(found.interval().high()).isEqualTo(1.00054910, within(1e-6));
    }

    /** Breast cancer after fluoroscopy (Boice and Monson 1977), as in Rothman 2002: ratio 1.86, interval 1.03 to 3.35. */
    @Test
    void ratesOfManyEventsAreComparedByTheLogarithmOfTheirRatio() {
        Difference found = Measure.RATE.compare(new Count(15, 19_017), new Count(41, 28_010));
        assertPrinted(found.estimate(), "1.86");
        assertPrinted(found.interval().low(), "1.03");
        assertPrinted(found.interval().high(), "3.35");
        assertThat(found.isBeyondChance()).isTrue();
    }

    @Test
    void noEventsAtAllAreNoDifference() {
        Difference none = Measure.RATE.compare(new Count(0, 100), new Count(0, 200));
        assertThat(none.p()).isEqualTo(1);
        assertThat(none.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
        Difference fromNone = Measure.RATE.compare(new Count(0, 100), new Count(3, 100));
        assertThat(fromNone.estimate()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(fromNone.p()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void bothTargetsOfTheSampleAreBeyondChance() {
        Difference admissions = Measure.RATE.compare(RES, new Count(135, 22_600));
        assertPrinted(admissions.estimate(), "0.700");
        assertPrinted(admissions.p(), "0.0017");
        assertPrinted(admissions.interval().low(), "0.560");
        assertPrinted(admissions.interval().high(), "0.875");
        assertThat(admissions.isBeyondChance()).isTrue();

        Difference atHome = Measure.PROPORTION.compare(REA, new Count(205, 220));
        assertPrinted(atHome.estimate(), "0.0682");
        assertPrinted(atHome.p(), "0.042");
        assertThat(atHome.isBeyondChance()).isTrue();
        assertThat(atHome.interval().low()).isGreaterThan(0);
    }

    @Test
    void theSmallestTargetIsTheLastBeforeChance() {
        assertSmallest(Measure.RATE, RES, 22_600, Better.LOWER);
        assertSmallest(Measure.PROPORTION, REA, 220, Better.HIGHER);
        assertSmallest(Measure.PROPORTION, new Count(60, 110), 220, Better.LOWER);
        assertSmallest(Measure.RATE, new Count(12, 5_000), 5_000, Better.LOWER);
        assertSmallest(Measure.RATE, new Count(4, 5_000), 6_000, Better.HIGHER);
        assertSmallest(Measure.RATE, new Count(2, 5_000), 50_000, Better.HIGHER);
        assertSmallest(Measure.RATE, new Count(0, 10), 1_000_000, Better.HIGHER);
        assertSmallest(Measure.RATE, new Count(500_000, 40_000_000), 41_000_000, Better.LOWER);
    }

    @Test
    void aSmallCohortHasNoTargetBeyondChance() {
        assertThat(SmallestTarget.of(Measure.PROPORTION, REA, 5, Better.HIGHER)).isEmpty();
        assertThat(SmallestTarget.of(Measure.RATE, new Count(3, 400), 410, Better.LOWER))
                .isEmpty();
        assertThat(SmallestTarget.of(Measure.PROPORTION, new Count(110, 110), 220, Better.HIGHER))
                .isEmpty();
    }

    @Test
    void whatIsBetterGoesOneWay() {
        assertThat(Better.LOWER.isImprovement(899, 597)).isTrue();
        assertThat(Better.HIGHER.isImprovement(899, 597)).isFalse();
        assertThat(Better.HIGHER.isImprovement(5, 5)).isFalse();
    }

    /** It is beyond chance, and one event nearer to the baseline is not. */
    private static void assertSmallest(Measure measure, Count baseline, long outOf, Better better) {
        OptionalLong found = SmallestTarget.of(measure, baseline, outOf, better);
        assertThat(found).as("%s of %s among %s", measure, baseline, outOf).isPresent();
        long events = found.getAsLong();
        long nearer = better == Better.LOWER ? events + 1 : events - 1;
        assertThat(better.isImprovement(baseline.rate(), (double) events / outOf))
                .isTrue();
        assertThat(measure.compare(baseline, new Count(events, outOf)).isBeyondChance())
                .isTrue();
        assertThat(measure.compare(baseline, new Count(nearer, outOf)).isBeyondChance())
                .isFalse();
    }
}
