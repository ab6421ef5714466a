package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.cli.Printed.tsv;

import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;

/** {@code actions}, {@code indicators} and {@code report} of the sample. */
class ShowStrategyTest {
    private final Plan sample = ThurrockStrategy.plan();

    @Test
    void actionsSayByWhenAndWhatTheyAreLinkedTo() {
        List<Map<String, String>> rows = tsv(ShowActions.of(sample));
        assertThat(rows).hasSize(9);
        assertThat(rows.get(3))
                .containsEntry("goal", "4 (D)")
                .containsEntry("objective", "4A")
                .containsEntry("row", "4")
                .containsEntry("action", "Centre 3 (Tilbury)")
                .containsEntry("earliest", "2017-04-01")
                .containsEntry("latest", "2019-07-31")
                .containsEntry("milestones", "Virtual set up: 17/18\\nCollocated: 2018/19 or early 2019/20")
                .containsEntry("status", "not_stated");
        assertThat(rows.get(7))
                .containsEntry("reference", "C")
                .containsEntry("status", "done")
                .containsEntry("progress_on", "18 January 2017")
                .containsEntry("indicators", "Outcome Framework Indicator 2")
                .containsEntry("schemes", "Caretrak");
    }

    @Test
    void indicatorsHaveARowForEveryCell() {
        List<Map<String, String>> rows = tsv(ShowIndicators.of(sample));
        assertThat(rows).hasSize(5 * 6);
        assertThat(rows)
                .filteredOn(row -> row.get("value").equals("38.8% [draft target]"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "trajectory")
                        .containsEntry("year", "2019")
                        .containsEntry("meaning", "percentage")
                        .containsEntry("number", "38.8")
                        .containsEntry("qualifier", "draft target"));
        assertThat(rows)
                .filteredOn(row -> row.get("value").equals("76.5% (2015/16)"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("period", "2015/16"));
        assertThat(rows)
                .filteredOn(row -> row.get("meaning").equals("state"))
                .extracting(row -> row.get("value"))
                .containsExactly("No system in place", "System in place");
    }

    @Test
    void theReportIsNumbered() {
        List<Map<String, String>> rows = tsv(ShowReport.of(sample));
        assertThat(rows)
                .filteredOn(row -> row.get("key").equals("report-impact")
                        && row.get("kind").equals("paragraph"))
                .extracting(row -> row.get("number") + " " + row.get("printed"))
                .containsExactly("6.1 6.1", "6.2 6.3", "6.3 6.4", "6.4 6.5", "6.5 ");
        assertThat(rows)
                .filteredOn(row -> row.get("kind").equals("implication"))
                .extracting(row -> row.get("number"))
                .containsExactly("7.1", "7.2", "7.3", "7.4");
        assertThat(rows)
                .filteredOn(row -> row.get("kind").equals("appendix"))
                .extracting(row -> row.get("heading"))
                .contains("Action Plan 4B, Care will be organised around the individual");
    }

    @Test
    void aPlanWithoutThemSaysSo() {
        Plan other = ThanetPlan.plan();
        assertThat(Format.TABLE.render(ShowActions.of(other))).contains("There are no actions yet.");
        assertThat(Format.TABLE.render(ShowIndicators.of(other))).contains("There are no indicators yet.");
        assertThat(Format.TABLE.render(ShowReport.of(other))).contains("There is no report yet.");
    }
}
