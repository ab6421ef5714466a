package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.cli.Printed.tsv;

import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** {@code risks}, {@code matrix} and {@code metrics} of the sample, to the figure. */
class ShowRisksAndMetricsTest {
    private static final MetricTables TABLES = Editions.get("bcf-2014").metrics();

    private final Plan sample = ThurrockPlan.plan();

    @Test
    void risksHaveTheirScoresAndTheOneWithoutSaysSo() {
        List<Map<String, String>> rows = tsv(ShowRisks.of(sample));
        assertThat(rows).hasSize(17);
        assertThat(rows)
                .extracting(row -> row.get("score"))
                .containsExactly("3", "3", "6", "4", "4", "4", "6", "", "6", "4", "4", "4", "3", "6", "3", "3", "3");
        assertThat(rows.get(7))
                .containsEntry("row", "8")
                .containsEntry("category", "STRATEGIC")
                .containsEntry("probability", "")
                .containsEntry("band", "not scored")
                .containsEntry("controls", "As above")
                .containsEntry("owner", "")
                .containsEntry("status", "open");
        assertThat(rows.get(8))
                .containsEntry("category", "OPERATIONAL / TECHNICAL")
                .containsEntry("probability", "3")
                .containsEntry("impact", "2")
                .containsEntry("band", "High");
        assertThat(Format.TABLE.render(ShowRisks.of(sample)))
                .contains("Probability  Impact", "not scored")
                .doesNotContain("Owner");
    }

    @Test
    void risksNameTheSchemesThatAnswerThem() {
        Risk first = sample.risks().iterator().next();
        Scheme scheme = sample.schemes().iterator().next();
        assertThat(tsv(ShowRisks.of(RiskEdits.link(sample, first.id(), scheme.id()))))
                .filteredOn(row -> row.get("schemes").equals(scheme.name()))
                .hasSize(1);
    }

    @Test
    void theMatrixCountsByProbabilityAndImpact() {
        List<Map<String, String>> rows = tsv(ShowMatrix.of(sample));
        assertThat(rows)
                .filteredOn(row -> row.get("row").equals("cell"))
                .hasSize(9)
                .filteredOn(row -> !row.get("count").equals("0"))
                .extracting(row -> "(" + row.get("probability") + "," + row.get("impact") + ")×" + row.get("count"))
                .containsExactly("(1,3)×6", "(2,2)×6", "(2,3)×3", "(3,2)×1");
        assertThat(rows.subList(9, 12))
                .extracting(row -> row.get("row") + " " + row.get("count") + " " + row.get("risks"))
                .containsExactly("scored 16 ", "unscored 1 Risk 8", "sum 66 ");
    }

    @Test
    void theMatrixLeavesOutWhatIsOverAndKnowsSingleRatings() {
        Risk any = sample.risks().iterator().next();
        Plan closed = RiskEdits.change(sample, any.id(), draft -> draft.status(Status.CLOSED));
        assertThat(tsv(ShowMatrix.of(closed)).get(9)).containsEntry("count", "15");
        Plan single = RiskEdits.scale(
                sample, Editions.get("bcf-2014").risks().scale("single").orElseThrow());
        assertThat(tsv(ShowMatrix.of(single)))
                .extracting(row -> row.get("row") + " " + row.get("band") + " " + row.get("count"))
                .containsExactly("cell Low 0", "cell Medium 0", "cell High 0", "scored  0", "unscored  17", "sum  0");
    }

    @Test
    void everyValueOfTheSampleStandsBesideItsCounts() {
        List<Map<String, String>> rows = tsv(ShowMetrics.of(sample));
        assertThat(rows)
                .extracting(row -> row.get("column") + " " + row.get("value") + " " + row.get("worked_out") + " "
                        + row.get("verdict"))
                .containsExactly(
                        "baseline 899 853.5 differs",
                        "october-2015 597 (1) 597.3 agrees",
                        "baseline 89.8 86.4 explained",
                        "october-2015 93 (3) 93.2 agrees",
                        "baseline   not_checkable",
                        "april-2015   not_checkable",
                        "october-2015   not_checkable",
                        "baseline   not_checkable",
                        "april-2015   not_checkable",
                        "october-2015   not_checkable",
                        "baseline 59.6  not_checkable",
                        "october-2015 64.5% (5)  not_checkable",
                        "baseline 45.4  not_checkable",
                        "october-2015 48.5% (6)  not_checkable",
                        "baseline 18.7  not_checkable",
                        "october-2015 19 (7)  not_checkable");
        assertThat(rows.get(0))
                .containsEntry("row", "baseline")
                .containsEntry("numerator", "180")
                .containsEntry("denominator", "21,090")
                .containsEntry("period", "(April 2012 - March 2013)")
                .containsEntry("interval_low", "733.3")
                .containsEntry("interval_high", "987.7")
                .containsEntry("interval_method", "Byar")
                .containsEntry("change_count", "");
        assertThat(rows.get(2)).containsEntry("explained_by", "97/108").containsEntry("interval_method", "Wilson");
    }

    @Test
    void targetsChangeInThreeWaysThatAreNotMixed() {
        List<Map<String, String>> rows = tsv(ShowMetrics.of(sample));
        assertThat(rows.get(1))
                .containsEntry("change_count", "-45")
                .containsEntry("change_value", "-256.1")
                .containsEntry("change_percent", "-30.0")
                .containsEntry("beyond_chance", "yes")
                .containsEntry("smallest_target", "155");
        assertThat(Double.parseDouble(rows.get(1).get("p"))).isBetween(0.001, 0.003);
        assertThat(rows.get(3))
                .containsEntry("change_count", "110")
                .containsEntry("change_value", "6.8")
                .containsEntry("change_percent", "7.9")
                .containsEntry("beyond_chance", "yes")
                .containsEntry("smallest_target", "205");
    }

    @Test
    void whatCannotBeWorkedOutIsSaid() {
        Plan zero = type(sample, Part.DENOMINATOR, "0");
        assertThat(tsv(ShowMetrics.of(zero)).get(0))
                .containsEntry("worked_out", "")
                .containsEntry("verdict", "not_checkable")
                .containsEntry("interval_low", "")
                .containsEntry("remark", "Nothing can be divided by a denominator of 0.");
        assertThat(tsv(ShowMetrics.of(type(sample, Part.VALUE, "n/k"))).get(0))
                .containsEntry("value", "n/k")
                .containsEntry("worked_out", "853.5")
                .containsEntry("verdict", "not_checkable")
                .containsEntry("remark", "“n/k” is not a figure.");
    }

    private static Plan type(Plan plan, Part part, String typed) {
        return MetricEdits.type(plan, TABLES.printed(), Metric.idOf("residential-admissions"), "baseline", part, typed);
    }
}
