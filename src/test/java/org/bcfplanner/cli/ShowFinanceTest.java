package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.cli.Printed.json;
import static org.bcfplanner.cli.Printed.table;
import static org.bcfplanner.cli.Printed.tsv;

import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** The money of a plan as its listings show it. */
class ShowFinanceTest {
    private final Plan sample = ThurrockPlan.plan();

    @Test
    void linesTellTheChangeFromTheYearBefore() {
        Line first = sample.lines().stream()
                .filter(line -> line.min().counted().orElse(0) > 0)
                .findFirst()
                .orElseThrow();
        FinancialYear next = new FinancialYear(first.fy().start() + 1);
        Line after = Line.blank(first.scheme(), next, first.kind(), first.investmentType())
                .withAmount(Bound.MIN, Amount.read("£1", Unit.POUNDS))
                .withAmount(Bound.MAX, Amount.read("TBC", Unit.POUNDS));
        Plan plan = sample.withLines(lines -> lines.with(after));
        long change = 100 - first.min().counted().orElseThrow();
        assertThat(tsv(ShowLines.of(plan)))
                .filteredOn(row -> row.get("year").equals(next.toString())
                        && row.get("row").equals("line"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("min_change_pence", Long.toString(change))
                        .containsEntry("max_change_pence", ""));
        assertThat(tsv(ShowLines.of(sample))).allSatisfy(row -> assertThat(row).containsEntry("min_change_pence", ""));
    }

    @Test
    void linesOfTheSampleAsTsv() {
        List<Map<String, String>> rows = tsv(ShowLines.of(sample));
        assertThat(rows.stream().filter(row -> row.get("row").equals("line"))).hasSize(10);
        assertThat(rows)
                .last()
                .satisfies(total -> assertThat(total)
                        .containsEntry("row", "total")
                        .containsEntry("year", "2014/15")
                        .containsEntry("kind", "spend")
                        .containsEntry("min_state", "incomplete")
                        .containsEntry("min_pence", "186400000")
                        .containsEntry("max_pence", "255500000")
                        .containsEntry("min_known", "7")
                        .containsEntry("min_nil", "2")
                        .containsEntry("min_tbc", "1")
                        .containsEntry("min_unreadable", "0"));
        assertThat(rows.stream()
                        .filter(row -> row.get("row").equals("subtotal"))
                        .map(row -> row.get("min_pence") + "/" + row.get("max_pence")))
                .containsExactly(
                        "19600000/38100000",
                        "7600000/7600000",
                        "7500000/7500000",
                        "43500000/55500000",
                        "108200000/146800000");
    }

    @Test
    void anAmountIsToldAsTypedWithStateAndPence() {
        List<Map<String, String>> rows = tsv(ShowLines.of(sample));
        assertThat(rows.get(11))
                .containsEntry("scheme", "Rapid Response Assessment Service and Reablement")
                .containsEntry(
                        "min_raw", "£1,002k (need to review these figures in light of overall funding availability)")
                .containsEntry("min_state", "known")
                .containsEntry("min_pence", "100200000")
                .containsEntry("min_known", "");
        assertThat(rows.get(12)).containsEntry("min_state", "tbc").containsEntry("min_pence", "");
        assertThat(rows.get(1))
                .containsEntry("type", "nil")
                .containsEntry("min_state", "nil")
                .containsEntry("min_pence", "0");
    }

    @Test
    void linesOfTheSampleAsJson() {
        List<Map<String, Object>> rows = json(ShowLines.of(sample));
        assertThat(rows).hasSize(16);
        assertThat(rows.getLast())
                .containsEntry("row", "total")
                .containsEntry("scheme", null)
                .containsEntry("min_pence", 186_400_000L)
                .containsEntry("max_tbc", 1L);
        assertThat(rows.get(12)).containsEntry("min_raw", "TBC").containsEntry("min_pence", null);
    }

    @Test
    void linesOfTheSampleAsTable() {
        List<String> lines = table(ShowLines.of(sample));
        assertThat(lines).hasSize(2 + 16);
        assertThat(lines.get(0)).contains("Scheme", "Min £000s", "Max £000s").doesNotContain("No.");
        assertThat(lines.get(1)).matches("[- ]+");
        int end = lines.get(0).indexOf("Min £000s") + "Min £000s".length();
        assertThat(lines.get(13).substring(0, end)).endsWith(" 1,002");
        assertThat(lines.get(14).substring(0, end)).endsWith(" TBC");
        assertThat(lines.get(17)).startsWith("Total").contains("1,864", "2,555").endsWith("excludes 1 TBC");
    }

    @Test
    void poolOfTheSample() {
        List<Map<String, Object>> rows = json(ShowPool.of(sample));
        assertThat(rows)
                .extracting(row -> row.get("year") + " " + row.get("row") + " " + row.get("measure"))
                .containsExactly(
                        "2014/15 part minimum",
                        "2014/15 total minimum",
                        "2014/15 part total",
                        "2014/15 total total",
                        "2014/15 surplus null",
                        "2015/16 part minimum",
                        "2015/16 total minimum",
                        "2015/16 part total",
                        "2015/16 part total",
                        "2015/16 part total",
                        "2015/16 total total",
                        "2015/16 surplus null");
        assertThat(rows.get(4))
                .containsEntry("amount_pence", 86_200_000L)
                .containsEntry("remark", "The pool of 2014/15 is £862,000 (30.1%) above its minimum of £2,862,000.");
        assertThat(rows.get(8))
                .containsEntry("label", "ASC Budget for services for older adults")
                .containsEntry("amount_raw", "£10,410,536");
        assertThat(rows.getLast()).containsEntry("amount_pence", null);
        assertThat(String.valueOf(rows.getLast().get("remark"))).contains("cannot be told");
        assertThat(table(ShowPool.of(sample))).anyMatch(line -> line.startsWith("Surplus") && line.contains(" 862 "));
    }

    @Test
    void contributionsAreToldWithWhatThePoolAsks() {
        Id<Organisation> council = sample.organisations().stream()
                .filter(each -> each.name().equals("Thurrock Council"))
                .findFirst()
                .orElseThrow()
                .id();
        Plan plan = ContributionEdits.holdsPool(sample, council, YesNo.YES);
        plan = ContributionEdits.amount(
                plan, council, Contribution.Figure.SPENDING, Amount.read("£3,724k (agreed)", Unit.POUNDS));
        List<Map<String, Object>> rows = json(ShowContributions.of(plan));
        assertThat(rows)
                .extracting(row -> row.get("row"))
                .containsExactly("contribution", "contribution", "total", "pool", "difference");
        assertThat(rows.getFirst())
                .containsEntry("organisation", "Thurrock Council")
                .containsEntry("kind", "local_authority")
                .containsEntry("holds_pool", "yes")
                .containsEntry("spending_raw", "£3,724k (agreed)")
                .containsEntry("minimum_state", "blank")
                .containsEntry("remark", "agreed");
        assertThat(rows.get(1)).containsEntry("holds_pool", "not_stated");
        assertThat(rows.get(3)).containsEntry("actual_state", "incomplete");
        assertThat(rows.getLast()).containsEntry("spending_pence", 0L).containsEntry("actual_pence", null);
        assertThat(String.valueOf(rows.getLast().get("remark")))
                .contains("The contributions come to the pool of 2014/15, £3,724,000.");
    }

    @Test
    void contingencyHasThePrintedOutcomesAndTheShare() {
        List<Map<String, Object>> rows = json(ShowContingency.of(sample));
        assertThat(rows)
                .extracting(row -> row.get("row"))
                .containsExactly(
                        "savings",
                        "support",
                        "savings",
                        "support",
                        "total_savings",
                        "total_support",
                        "performance_share",
                        "performance");
        assertThat(rows.get(6)).containsEntry("text", "").containsEntry("in_year_pence", null);
        assertThat(String.valueOf(rows.get(6).get("remark"))).contains("£2,602,634");
        assertThat(table(ShowContingency.of(sample)))
                .anyMatch(line -> line.startsWith("Share that hangs on targets") && line.contains("25%"));
        Plan typed = ContingencyEdits.performanceShare(sample, Percentage.parse("a third"));
        assertThat(json(ShowContingency.of(typed)).get(6)).containsEntry("text", "a third");
    }

    @Test
    void spendOfTheSampleHasItsRowsAndNoFigures() {
        List<Map<String, Object>> rows = json(ShowSpend.of(sample));
        assertThat(rows).hasSize(5 * 3 + 3);
        assertThat(rows.get(3))
                .containsEntry("commissioner", "Thurrock CCG")
                .containsEntry("year", "2013/14")
                .containsEntry("amount_state", "blank");
        assertThat(rows.getLast()).containsEntry("row", "total").containsEntry("amount_state", "nothing");
    }
}
