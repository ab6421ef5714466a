package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.cli.Printed.json;
import static org.bcfplanner.cli.Printed.table;
import static org.bcfplanner.cli.Printed.tsv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** What the listings of a plan show, in every format. */
class ShowTest {
    private final Plan sample = ThurrockPlan.plan();

    @Test
    void schemesOfTheSample() {
        List<Map<String, Object>> rows = json(ShowSchemes.of(sample));
        assertThat(rows).hasSize(10);
        assertThat(rows.get(2))
                .containsEntry("scheme", "Caretrak")
                .containsEntry("theme_number", 2L)
                .containsEntry("level", 1L)
                .containsEntry("type", "recurrent");
        assertThat(tsv(ShowSchemes.of(sample))).hasSize(10);
        assertThat(table(ShowSchemes.of(sample)))
                .hasSize(12)
                .noneMatch(line -> line.contains(String.valueOf(rows.get(0).get("id"))));
    }

    @Test
    void detailsOfTheSample() {
        List<Map<String, Object>> rows = json(ShowDetails.of(sample));
        assertThat(rows).extracting(row -> row.get("field")).startsWith("title", "id", "edition", "version", "state");
        assertThat(rows.stream().filter(row -> "pool_total".equals(row.get("field"))))
                .extracting(row -> row.get("amount_raw"))
                .containsExactly("£3,724,000", "£10,565,00", "£10,410,536", "£13,000,000 (TBC)");
        assertThat(tsv(ShowDetails.of(sample)))
                .contains(Map.of(
                        "field", "agreed_by_board",
                        "year", "",
                        "label", "",
                        "value", "2014-02-10",
                        "amount_raw", "",
                        "amount_state", "",
                        "amount_pence", ""));
        assertThat(table(ShowDetails.of(sample)))
                .anyMatch(line -> line.startsWith("Title ") && line.endsWith("Thurrock BCF plan"));
    }

    @Test
    void aSchemeWithoutLinesIsThere() {
        Plan plan = withPart(sample, "New");
        assertThat(tsv(ShowLines.of(plan)))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("row", "line")
                        .containsEntry("scheme", "New")
                        .containsEntry("year", "")
                        .containsEntry("min_state", "blank")
                        .containsEntry("min_pence", ""));
        assertThat(table(ShowLines.of(plan))).anyMatch(line -> line.strip().startsWith("› New "));
        assertThat(json(ShowSchemes.of(plan))).anySatisfy(row -> assertThat(row).containsEntry("level", 2L));
    }

    @Test
    void aPlanWithoutRowsIsShownToo() {
        Plan empty = Plan.empty(Id.derivedFrom("empty"), sample.details());
        assertThat(json(ShowLines.of(empty))).isEmpty();
        assertThat(Format.TSV.render(ShowLines.of(empty)))
                .startsWith("row\tnumber\t")
                .hasLineCount(1);
        assertThat(json(ShowDetails.of(empty))).hasSize(13);
        assertThat(table(ShowSchemes.of(empty))).hasSize(2).first().asString().contains("Theme", "Description");
    }

    @Test
    void textThatWouldBreakALineDoesNot() {
        Plan plan = withPart(sample, "a\tb\nc\\d\u001b[31m\"e");
        assertThat(Format.TSV.render(ShowSchemes.of(plan))).contains("a\\tb\\nc\\\\d\\u001b[31m\"e");
        assertThat(json(ShowSchemes.of(plan)))
                .anySatisfy(row -> assertThat(row).containsEntry("scheme", "a\tb\nc\\d\u001b[31m\"e"));
        assertThat(Format.TABLE.render(ShowSchemes.of(plan)))
                .contains("› a b c\\d [31m\"e")
                .doesNotContain("\u001b");
    }

    @Test
    void everyPlanHasItsShapeInEveryFormat() {
        for (int seed = 0; seed < 60; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (Listing listing : all(plan)) {
                assertThat(tsv(listing)).hasSameSizeAs(listing.rows());
                assertThat(json(listing)).hasSameSizeAs(listing.rows());
                boolean saidInWords =
                        listing.rows().isEmpty() && !listing.none().isEmpty();
                assertThat(table(listing))
                        .hasSize(saidInWords ? 1 : listing.rows().size() + 2);
            }
            long lines = tsv(ShowLines.of(plan)).stream()
                    .filter(row ->
                            row.get("row").equals("line") && !row.get("year").isEmpty())
                    .count();
            assertThat(lines).isEqualTo(plan.lines().size());
        }
    }

    @Test
    void everyNameIsDocumented() throws IOException {
        String document = Files.readString(Path.of("src", "docs", "command-line.md"));
        for (Listing listing : all(sample)) {
            assertThat(Format.names(listing))
                    .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
        }
        assertThat(json(ShowDetails.of(sample)))
                .allSatisfy(row -> assertThat(document).contains("`" + row.get("field") + "`"));
    }

    private static List<Listing> all(Plan plan) {
        return List.of(
                ShowDetails.of(plan),
                ShowSchemes.of(plan),
                ShowLines.of(plan),
                ShowPool.of(plan),
                ShowContributions.of(plan),
                ShowContingency.of(plan),
                ShowSpend.of(plan),
                ShowRisks.of(plan),
                ShowMatrix.of(plan),
                ShowMetrics.of(plan),
                ShowNarrative.of(plan),
                ShowConditions.of(plan),
                ShowSignatures.of(plan),
                ShowDocuments.of(plan));
    }

    private static Plan withPart(Plan plan, String name) {
        Scheme parent = plan.schemes().iterator().next();
        Scheme part = Scheme.named(Id.derivedFrom("part", name), parent.theme(), parent.id(), name)
                .withDescription(new Text("1\n2"));
        return SchemeEdits.addScheme(plan, part);
    }
}
