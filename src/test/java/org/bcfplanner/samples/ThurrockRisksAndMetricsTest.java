package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;

/** The sample's risks and metrics against the paper. */
class ThurrockRisksAndMetricsTest {
    private final Plan plan = ThurrockPlan.plan();
    private final Edition edition = Editions.get("bcf-2014");

    @Test
    void seventeenRisksOfWhichSixteenAreScored() {
        Scale scale = edition.risks().scale(plan.details().riskScale()).orElseThrow();
        Register register = Register.of(plan.riskCategories(), plan.risks());
        Matrix matrix = Matrix.of(scale, register.risks(), Stage.RATED);
        assertThat(register.categories())
                .extracting(RiskCategory::name)
                .containsExactly("STRATEGIC", "OPERATIONAL / TECHNICAL", "IMPLEMENTATION");
        assertThat(register.risks()).hasSize(17);
        assertThat(register.risks().stream().map(risk -> scale.score(risk.rating())))
                .extracting(score -> score.orElse(0))
                .containsExactly(3, 3, 6, 4, 4, 4, 6, 0, 6, 4, 4, 4, 3, 6, 3, 3, 3);
        assertThat(matrix.scored()).isEqualTo(16);
        assertThat(matrix.sum()).isEqualTo(66);
        assertThat(List.of(matrix.count(1, 3), matrix.count(2, 2), matrix.count(2, 3), matrix.count(3, 2)))
                .containsExactly(6, 6, 3, 1);
        assertThat(matrix.unscored()).containsExactly(register.risks().get(7));
    }

    @Test
    void theEighthRiskSaysAsAbove() {
        List<Risk> risks = Register.of(plan.riskCategories(), plan.risks()).risks();
        Risk eighth = risks.get(7);
        assertThat(eighth.controls().written()).isEqualTo("As above");
        assertThat(Above.meant(risks, eighth, Risk::controls)).hasValue(risks.get(6));
        assertThat(risks).allSatisfy(risk -> {
            assertThat(risk.owner()).isEmpty();
            assertThat(risk.review().words()).isEmpty();
            assertThat(risk.number()).isEmpty();
        });
    }

    @Test
    void metricsAreExactlyAsPrinted() {
        assertThat(edition.metrics().definitions().stream()
                        .flatMap(definition -> edition.metrics().columns().stream()
                                .map(column -> MetricFigure.idOf(definition.id(), column.key()))))
                .extracting(id -> plan.metricFigures()
                        .find(id)
                        .map(figure -> figure.typed(Part.VALUE) + "|" + figure.typed(Part.NUMERATOR) + "|"
                                + figure.typed(Part.DENOMINATOR))
                        .orElse(""))
                .containsExactly(
                        "899|180|21,090",
                        "",
                        "597 (1)|135|22,600 (2)",
                        "89.8|95|110",
                        "",
                        "93 (3)|205|220 (4)",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "59.6||",
                        "",
                        "64.5% (5)||",
                        "45.4||",
                        "",
                        "48.5% (6)||",
                        "18.7||",
                        "",
                        "19 (7)||");
        assertThat(plan.footnotes().stream().sorted(Ranked.order()))
                .extracting(Footnote::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void theFirstBaselineIsWrongAndTheSecondExplained() {
        assertThat(agreement("residential-admissions", "baseline")).isInstanceOf(Agreement.Differs.class);
        assertThat(agreement("reablement", "baseline")).isInstanceOf(Agreement.Explained.class);
        assertThat(agreement("residential-admissions", "october-2015")).isInstanceOf(Agreement.Agrees.class);
        assertThat(agreement("reablement", "october-2015")).isInstanceOf(Agreement.Agrees.class);
    }

    private Agreement agreement(String metric, String column) {
        Definition definition =
                edition.metrics().definition(Metric.idOf(metric)).orElseThrow();
        return plan.metricFigures()
                .get(MetricFigure.idOf(definition.id(), column))
                .agreement(definition.formula().orElseThrow())
                .orElseThrow();
    }
}
