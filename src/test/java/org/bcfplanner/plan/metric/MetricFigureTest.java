package org.bcfplanner.plan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.chance.Better;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricFigureTest {
    private static final Id<Metric> METRIC = Metric.idOf("residential-admissions");
    private static final Formula PER_100_000 = new Formula(new BigDecimal(100_000));

    @ParameterizedTest
    @CsvSource({
        "899, KNOWN, 899, 0, ''",
        "597 (1), KNOWN, 597, 0, 1",
        "'22,600 (2)', KNOWN, 22600, 0, 2",
        "64.5% (5), KNOWN, 64.5, 1, 5",
        "19³, KNOWN, 19, 0, 3",
        "circa 90.0, KNOWN, 90.0, 1, ''",
        "N/A, NOT_APPLICABLE, , 0, ''",
        "TBC, TBC, , 0, ''",
        "12 (TBC), TBC, , 0, ''",
        "'  ', BLANK, , 0, ''",
        "£899, UNREADABLE, , 0, ''",
        "'21,09', UNREADABLE, , 0, ''",
        "about a third, UNREADABLE, , 0, ''"
    })
    void aFigureIsReadAsItIsTyped(
            String typed, Quantity.State state, BigDecimal number, int decimals, String footnote) {
        Quantity read = Quantity.parse(typed);
        assertThat(read.raw()).isEqualTo(typed);
        assertThat(read.state()).isEqualTo(state);
        assertThat(read.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(read.decimals()).isEqualTo(decimals);
        assertThat(read.footnote()).isEqualTo(footnote);
    }

    @Test
    void everyLineOfABlockTakesItsText() {
        MetricFigure figure = MetricFigure.blank(METRIC, "baseline");
        assertThat(figure.isBlank()).isTrue();
        for (Part part : Part.values()) {
            MetricFigure typed = figure.with(part, "5 " + part);
            assertThat(typed.typed(part)).isEqualTo("5 " + part);
            assertThat(typed.isBlank()).isFalse();
            assertThat(typed.with(part, "")).isEqualTo(figure);
        }
    }

    @Test
    void whatThePlanSaysGoesBeforeWhatIsPrinted() {
        Definition definition = definition(Direction.LOWER);
        MetricFigure figure = MetricFigure.blank(METRIC, "baseline");
        assertThat(definition.period(figure)).isEqualTo("(April 2012 - March 2013)");
        assertThat(definition.basis(figure)).isEqualTo("ASC-CAR");
        assertThat(definition.period(figure.with(Part.PERIOD, "2013"))).isEqualTo("2013");
        assertThat(definition.basis(figure.with(Part.BASIS, "Census"))).isEqualTo("Census");
        assertThat(definition.period(MetricFigure.blank(METRIC, "elsewhere"))).isEmpty();
    }

    @Test
    void aChangeIsGivenThreeWays() {
        Ambition ambition = Ambition.of(
                        definition(Direction.LOWER),
                        figure("899", "180", "21,090"),
                        figure("597 (1)", "135", "22,600 (2)"))
                .orElseThrow();
        assertThat(ambition.changeOfCount()).isEqualTo(-45);
        assertThat(ambition.changeOfValue()).isEqualTo("-256.1");
        assertThat(ambition.changeInPerCent()).hasValue(new BigDecimal("-30.0"));
        assertThat(ambition.isBeyondChance()).isTrue();
        assertThat(ambition.smallestTarget().orElseThrow()).isBetween(136L, 180L);
        assertThat(ambition.interval(ambition.baseline()).low()).isBetween(733.0, 734.0);
        assertThat(ambition.interval(ambition.baseline()).high()).isBetween(987.0, 989.0);
    }

    @Test
    void gettingWorseIsNoImprovementHoweverClear() {
        Ambition worse =
                new Ambition(new Count(180, 21_090), new Count(135, 22_600), PER_100_000, Measure.RATE, Better.HIGHER);
        assertThat(worse.difference().isBeyondChance()).isTrue();
        assertThat(worse.isBeyondChance()).isFalse();
    }

    @Test
    void thereIsNoAmbitionWithoutCountsOrDirection() {
        MetricFigure full = figure("899", "180", "21,090");
        Definition definition = definition(Direction.LOWER);
        assertThat(Ambition.of(definition(Direction.NOT_STATED), full, full)).isEmpty();
        assertThat(Ambition.of(definition, full, figure("597", "", ""))).isEmpty();
        assertThat(Ambition.of(definition, full, figure("597", "135", "0"))).isEmpty();
        assertThat(Ambition.of(definition, full, figure("597", "135.5", "22600")))
                .isEmpty();
        assertThat(Ambition.of(definition, figure("0", "0", "100"), full)
                        .orElseThrow()
                        .changeInPerCent())
                .isEmpty();
    }

    private static MetricFigure figure(String value, String numerator, String denominator) {
        return MetricFigure.blank(METRIC, "baseline")
                .with(Part.VALUE, value)
                .with(Part.NUMERATOR, numerator)
                .with(Part.DENOMINATOR, denominator);
    }

    private static Definition definition(Direction direction) {
        return new Definition(
                METRIC,
                Definition.Kind.NATIONAL,
                "Admissions",
                "Admissions",
                List.of(),
                "People admitted",
                "Residents",
                Optional.of(PER_100_000),
                Optional.of(Measure.RATE),
                true,
                1,
                direction,
                Map.of("baseline", new Definition.Printed("(April 2012 - March 2013)", "ASC-CAR", true)),
                "");
    }
}
