package org.bcfplanner.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;

class MetricTablesTest {
    private static final Edition EDITION = Editions.get("bcf-2014");
    private static final MetricTables METRICS = EDITION.metrics();

    @Test
    void theHeadingsAreTheTemplates() {
        assertThat(METRICS.columns())
                .extracting(MetricTables.Column::heading)
                .containsExactly(
                        "Current Baseline (as at....)",
                        "Performance underpinning April 2015 payment",
                        "Performance underpinning October 2015 payment");
        assertThat(METRICS.parts()).containsEntry(Part.VALUE, "Metric Value").containsKeys(Part.values());
        assertThat(METRICS.heading(METRICS.baseline(), "")).isEqualTo("Current Baseline (as at....)");
        assertThat(METRICS.heading(METRICS.baseline(), "31 March 2013"))
                .isEqualTo("Current Baseline (as at 31 March 2013)");
        assertThat(METRICS.targets()).hasSize(2);
    }

    @Test
    void theMetricsArePrintedInOrder() {
        assertThat(METRICS.printed())
                .extracting(Metric::name)
                .containsExactly(
                        "Permanent admissions of older people (aged 65 and over) to residential and nursing care homes,"
                                + " per 100,000 population",
                        "Proportion of older people (65 and over) who were still at home 91 days after discharge from"
                                + " hospital into reablement / rehabilitation services (%)",
                        "Delayed transfers of care from hospital per 100,000 population (average per month)",
                        "Avoidable emergency admissions (composite measure)",
                        "Option 1: Patient / service user experience - Overall satisfaction of people who use social"
                                + " care with their care and support (%)",
                        "Option 2: Patient / service user experience - Overall satisfaction of carers with their social"
                                + " care(%)",
                        "Option 3: Patient / service user experience - Social care related quality of life");
        assertThat(METRICS.printed()).isSortedAccordingTo(Ranked.order());
    }

    @Test
    void aDefinitionSaysHowItsValueIsWorkedOut() {
        Definition admissions =
                METRICS.definition(Metric.idOf("residential-admissions")).orElseThrow();
        assertThat(admissions.formula().orElseThrow().multiplier()).isEqualByComparingTo("100000");
        assertThat(admissions.measure()).hasValue(Measure.RATE);
        assertThat(admissions.direction()).isEqualTo(Direction.LOWER);
        assertThat(admissions.in("april-2015").applies()).isFalse();
        assertThat(admissions.in("october-2015").period()).isEqualTo("(April 2014 - March 2015)");
        Definition composite =
                METRICS.definition(Metric.idOf("avoidable-admissions")).orElseThrow();
        assertThat(composite.formula()).isEmpty();
        assertThat(composite.measure()).isEmpty();
    }

    @Test
    void aLocalMetricDefinesItself() {
        Metric local = Metric.named(Metric.idOf("ours"), Rank.first(), "Falls");
        assertThat(METRICS.definition(local).formula()).isEmpty();
        Definition counted = METRICS.definition(local.counting("Falls", "Residents", 1_000));
        assertThat(counted.kind()).isEqualTo(Definition.Kind.LOCAL);
        assertThat(counted.formula().orElseThrow().multiplier()).isEqualByComparingTo("1000");
        assertThat(counted.measure()).hasValue(Measure.RATE);
        assertThat(METRICS.definition(local.counting("", "", 100)).measure()).hasValue(Measure.PROPORTION);
    }

    @Test
    void everyKeyNamesOneThing() {
        assertThat(new HashSet<>(
                        METRICS.definitions().stream().map(Definition::id).toList()))
                .hasSameSizeAs(METRICS.definitions());
        List<String> columns =
                METRICS.columns().stream().map(MetricTables.Column::key).toList();
        assertThat(METRICS.definitions())
                .allSatisfy(definition ->
                        assertThat(columns).containsAll(definition.columns().keySet()));
        assertThat(METRICS.boxes())
                .extracting(MetricTables.Box::key)
                .doesNotHaveDuplicates()
                .contains(MetricTables.AS_AT);
    }

    @Test
    void theScalesCoverTheirScores() {
        RiskTables risks = EDITION.risks();
        assertThat(risks.scales()).extracting(Scale::code).containsExactly("3x3", "5x5", "single");
        assertThat(risks.scales())
                .allSatisfy(scale -> assertThat(scale.possibleScores())
                        .allSatisfy(score -> assertThat(scale.band(score)).isPresent()));
        assertThat(risks.scale("5x5").flatMap(scale -> scale.band(15)))
                .map(Band::label)
                .hasValue("Extreme");
        assertThat(risks.scale("")).hasValue(risks.usualScale());
        assertThat(risks.scale("7x7")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsToldWithItsPlace() {
        Fields band = new Fields("bands", Map.of("lowest", "one"));
        assertThatThrownBy(() -> band.number("lowest")).hasMessageContaining("bands › lowest");
    }
}
