package org.bcfplanner.report.part1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Table;
import org.junit.jupiter.api.Test;

class Part1Test {
    private static final List<String> HEADINGS = List.of(
            "1) PLAN DETAILS",
            "a) Summary of Plan",
            "b) Authorisation and signoff",
            "c) Service provider engagement",
            "d) Patient, service user and public engagement",
            "e) Related documentation",
            "2) VISION AND SCHEMES",
            "a) Vision for health and care services",
            "b) Aims and objectives",
            "c) Description of planned changes",
            "d) Implications for the acute sector",
            "e) Governance",
            "3) NATIONAL CONDITIONS",
            "a) Protecting social care services",
            "b) 7 day services to support discharge",
            "c) Data sharing",
            "d) Joint assessment and accountable lead professional",
            "4) RISKS");

    private static Plan sample(String name) {
        return PlanFile.read(Path.of("sample-data", name + "-2014.bcfplan"));
    }

    private static Plan empty() {
        return Plan.empty(IdSource.seeded(1).create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));
    }

    private static Document document(Plan plan) {
        return Part1.of(plan, Editions.get("bcf-2014"), Drafts.MAX, ReviewNotes.LEFT_OUT);
    }

    @Test
    void everyHeadingOfTheTemplateStandsOnceAndInOrder() {
        assertThat(headings(document(empty()))).isEqualTo(HEADINGS);
        assertThat(headings(document(sample("thanet")))).isEqualTo(HEADINGS);
        assertThat(headings(document(sample("thurrock"))))
                .startsWith(HEADINGS.toArray(String[]::new))
                .endsWith("Outcomes and Finances", "Outcomes and metrics", "Finance");
    }

    @Test
    void theSummaryHasTheTemplatesLabels() {
        Table summary = table(document(sample("thanet")), "Summary of Plan");
        assertThat(summary.rows().stream().map(row -> row.cells().getFirst().words()))
                .containsExactly(
                        "Local Authority",
                        "Clinical Commissioning Groups",
                        "Boundary Differences",
                        "Date agreed at Health and Well-Being Board:",
                        "Date submitted:",
                        "Minimum required value of ITF pooled budget: 2014/15",
                        "2015/16",
                        "Total agreed value of pooled budget: 2014/15",
                        "2015/16");
        assertThat(table(document(sample("thurrock")), "Summary of Plan")
                        .rows()
                        .get(8)
                        .cells()
                        .get(1)
                        .words())
                .startsWith("£10,565,00 (BCF)\n£10,410,536 (");
    }

    @Test
    void aPlaceForASignatureThatNobodyNamedHasThePlaceholdersOfTheTemplate() {
        Document document = document(empty());
        assertThat(rows(table(document, "Signed on behalf of the Council")))
                .containsExactly(
                        "Signed on behalf of the Council | <Name of council>",
                        "By | <Name of Signatory>",
                        "Position | <Job Title>",
                        "Date | <date>");
        assertThat(rows(table(document, "Signed on behalf of the Health and Wellbeing Board")))
                .containsExactly(
                        "Signed on behalf of the Health and Wellbeing Board | <Name of HWB>",
                        "By Chair of Health and Wellbeing Board | <Name of Signatory>",
                        "Date | <date>");
    }

    @Test
    void aPlaceholderIsNoNameForATable() {
        Document document = document(sample("thanet"));
        assertThat(rows(table(document, "Signed on behalf of the Council")))
                .startsWith("Signed on behalf of the Council | <Name of council>");
        assertThat(rows(table(document, "Thanet Clinical Commissioning Group"))).hasSize(4);
    }

    @Test
    void risksStandUnderTheHeadingsThatThePlanHasChosen() {
        assertThat(rows(table(document(sample("thanet")), "Risks")))
                .hasSize(10)
                .startsWith("Risk | Risk rating | Mitigating Actions");
        List<String> thurrock = rows(table(document(sample("thurrock")), "Risks"));
        assertThat(thurrock.getFirst()).isEqualTo("No. | Risk | Consequence | Probability | Impact | Controls");
        assertThat(thurrock).contains("STRATEGIC", "OPERATIONAL / TECHNICAL", "IMPLEMENTATION");
    }

    @Test
    void schemesOfThanetAreToldWithTheirPartsOutcomesAndMetrics() {
        Document document = document(sample("thanet"));
        List<Block> blocks = document.blocks();
        List<String> schemes = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(each -> ((Block.Heading) each).line().words())
                .filter(each -> each.matches("[1-7]\\. .*|[a-d]\\. .*"))
                .toList();
        assertThat(schemes).hasSize(15).startsWith("1. Integrated Teams and Reablement", "a. Admission avoidance");
        assertThat(labelled(blocks, "Outcomes")).isEqualTo(32);
        assertThat(labelled(blocks, "Metrics")).isEqualTo(54 + 4);
    }

    @Test
    void aDraftSaysWhereNothingIsWrittenAndAFinalOneDoesNot() {
        assertThat(paragraphs(document(empty()), Block.Role.ABSENCE)).isNotEmpty();
        Submission last = new Submission(Bound.MAX, Standing.FINAL, new Assessment(List.of(), List.of()));
        Document written = Part1.of(empty(), Editions.get("bcf-2014"), last, ReviewNotes.LEFT_OUT);
        assertThat(paragraphs(written, Block.Role.ABSENCE)).isEmpty();
        assertThat(headings(written)).isEqualTo(HEADINGS);
        assertThat(written.mark()).isEmpty();
    }

    @Test
    void everyPassageOfRandomPlansIsInTheDocument() {
        for (int seed = 0; seed < 60; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            List<String> said = said(document(plan));
            assertThat(said)
                    .as("seed " + seed)
                    .containsAll(plan.passages().stream()
                            .filter(each -> !each.words().isBlank())
                            .flatMap(each -> each.style().isRow()
                                    ? each.cells().stream().map(cell -> cell.words())
                                    : Stream.of(each.words()))
                            .toList());
        }
    }

    @Test
    void whatIsNotKnownIsNeverAFigure() {
        assertThat(MoneyWords.of(Amount.read("TBC", Unit.POUNDS))).isEqualTo("TBC");
        assertThat(MoneyWords.of(Amount.read("£13,000,000 (TBC)", Unit.POUNDS))).isEqualTo("£13,000,000 (TBC)");
        assertThat(MoneyWords.of(Amount.read("£1,002k (need to review)", Unit.POUNDS)))
                .isEqualTo("£1,002,000 (need to review)");
        assertThat(MoneyWords.of(Amount.read("circa £16.884m", Unit.POUNDS))).isEqualTo("circa £16,884,000");
        assertThat(MoneyWords.of(Amount.read("£10,565,00", Unit.POUNDS))).isEqualTo("£10,565,00");
        assertThat(MoneyWords.of(Total.of(List.of(Amount.read("£2", Unit.POUNDS), Amount.read("TBC", Unit.POUNDS)))))
                .isEqualTo("£2 (excludes 1 TBC)");
        assertThat(MoneyWords.of(Total.NOTHING)).isEmpty();
    }

    private static List<String> headings(Document document) {
        return document.listed().stream()
                .filter(each -> each.level() <= 2)
                .map(each -> each.line().words())
                .toList();
    }

    private static Table table(Document document, String caption) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(each -> each.caption().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table “" + caption + "”"));
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ", row.cells().stream().map(Table.Cell::words).toList()))
                .toList();
    }

    private static List<String> paragraphs(Document document, Block.Role role) {
        return document.blocks().stream()
                .filter(each -> each instanceof Block.Paragraph paragraph && paragraph.role() == role)
                .map(each -> ((Block.Paragraph) each).line().words())
                .toList();
    }

    /** How many items stand under a label, the document over. */
    private static int labelled(List<Block> blocks, String label) {
        int items = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.role() == Block.Role.LABEL
                    && paragraph.line().words().equals(label)
                    && blocks.get(i + 1) instanceof Block.Items under) {
                items += under.items().size();
            }
        }
        return items;
    }

    private static List<String> said(Document document) {
        List<String> said = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> said.add(heading.line().words());
                case Block.Paragraph paragraph -> said.add(paragraph.line().words());
                case Block.Items items ->
                    items.items().forEach(item -> said.add(item.line().words()));
                case Block.Contents contents -> said.add(contents.heading());
                case Block.Pages pages -> {}
                case Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> said.add(cell.words())));
            }
        }
        return said;
    }
}
