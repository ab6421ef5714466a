package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.cli.Printed.json;
import static org.bcfplanner.cli.Printed.table;
import static org.bcfplanner.cli.Printed.tsv;

import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.check.signing.Seal;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** {@code details}, {@code narrative}, {@code conditions}, {@code signoff} and {@code documents} of both samples. */
class ShowNarrativeTest {
    private final Plan thurrock = ThurrockPlan.plan();
    private final Plan thanet = ThanetPlan.plan();
    private final Plan empty = Plan.empty(Id.derivedFrom("empty"), thurrock.details());

    @Test
    void detailsTellStatusAndProfile() {
        Plan agreed = thurrock.withDetails(thurrock.details().withState(PlanState.IN_REVIEW));
        assertThat(json(ShowDetails.of(agreed)))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("field", "state").containsEntry("value", "in_review"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("field", "profile")
                        .hasEntrySatisfying(
                                "value", value -> assertThat(value.toString()).contains("157,705")));
        assertThat(table(ShowDetails.of(agreed)))
                .anyMatch(line -> line.startsWith("Status ") && line.endsWith("In review"));
    }

    @Test
    void sectionsStandInTheOrderOfTheTemplate() {
        assertThat(sections(thurrock).stream().map(row -> row.get("number") + " " + row.get("text")))
                .containsExactly(
                        "1) c) Service provider engagement",
                        "1) d) Patient, service user and public engagement",
                        "1) e) Related documentation",
                        "2) a) Vision for health and care services",
                        "2) b) Aims and objectives",
                        "2) c) Description of planned changes",
                        "2) d) Implications for the acute sector",
                        "2) e) Governance",
                        "4) RISKS");
        assertThat(sections(thurrock).get(3))
                .containsEntry("section", "vision")
                .containsEntry("state", "drafting")
                .containsEntry("owner", "Director of Adult Social Care, Thurrock Council")
                .containsEntry("open_notes", "1")
                .containsEntry("limit", "");
        assertThat(sections(thanet))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row).containsEntry("state", "drafting"));
    }

    @Test
    void textIsToldPassageByPassage() {
        List<Map<String, Object>> rows = json(ShowNarrative.of(thurrock));
        assertThat(rows.stream()
                        .filter(row -> "vision".equals(row.get("section")))
                        .skip(1)
                        .findFirst())
                .hasValueSatisfying(row -> assertThat(row)
                        .containsEntry("row", "passage")
                        .containsEntry("style", "heading")
                        .containsEntry("level", 1L)
                        .containsEntry("text", "Thurrock's Vision for Health and Wellbeing")
                        .containsEntry("words", null));
        assertThat(rows)
                .filteredOn(row -> "principle".equals(row.get("row")))
                .hasSize(5)
                .last()
                .satisfies(
                        row -> assertThat(row)
                                .containsEntry(
                                        "text",
                                        "Systems and structures that enable and deliver a co-ordinated and seamless response\t\t"));
    }

    @Test
    void schemesHaveNarrativesBehindTheChanges() {
        assertThat(tsv(ShowNarrative.of(thanet)).stream()
                        .filter(row -> row.get("row").equals("scheme"))
                        .map(row -> row.get("number")))
                .containsExactly("1a", "1b", "1c", "1d", "2a", "2b", "3a", "3b", "4", "5", "6", "7");
        assertThat(tsv(ShowSchemes.of(thanet)))
                .filteredOn(row -> row.get("number").equals("4"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("metrics")).contains("Numbers of:\\n\\tadmissions"));
    }

    @Test
    void conditionsHaveAnswersAndThoseWithoutSayNothing() {
        List<Map<String, String>> rows = tsv(ShowConditions.of(thurrock));
        assertThat(rows.stream().map(row -> row.get("number") + " " + row.get("key") + " " + row.get("answer")))
                .containsExactly(
                        "3) a) social-care-definition not_stated",
                        "3) a) social-care-protection not_stated",
                        "3) b) seven-days-commitment yes",
                        "3) c) nhs-number no",
                        "3) c) nhs-number-commitment not_applicable",
                        "3) c) open-standards yes",
                        "3) c) information-governance yes",
                        "3) d) lead-professional yes",
                        "3) d) risk-stratification not_stated",
                        "3) d) high-risk-share not_stated");
        assertThat(rows.get(3))
                .containsEntry("by_when", "")
                .containsEntry("by_when_words", "April 2015")
                .containsEntry("condition", "Data sharing");
        assertThat(rows.getLast()).containsEntry("words", "0").containsEntry("text", "");
        assertThat(table(ShowConditions.of(thurrock)))
                .anyMatch(line -> line.contains("N/A"))
                .anyMatch(line -> line.contains("April 2015"));
    }

    @Test
    void signaturesAreToldWhetherSignedOrNot() {
        List<Map<String, String>> rows = tsv(ShowSignatures.of(thanet));
        assertThat(rows.stream().map(row -> row.get("kind") + " " + row.get("body") + " " + row.get("signed")))
                .containsExactly(
                        "clinical_commissioning_group Thanet Clinical Commissioning Group 2014-02-03",
                        "council <Name of council> ",
                        "health_and_wellbeing_board <Name of HWB> ");
        assertThat(rows.getFirst())
                .containsEntry("post", "Accountable Officer")
                .containsEntry("signed_words", "3 rd February 2014")
                .containsEntry("version", "1st draft")
                .containsEntry("delegated", "no");
        assertThat(table(ShowSignatures.of(thanet)))
                .anyMatch(line -> line.contains("3 rd February 2014"))
                .anyMatch(line -> line.contains("not signed"))
                .noneMatch(line -> line.contains("Delegated"));
    }

    @Test
    void aDelegatedSignatureWaitsToBeRatified() {
        Signature first = thanet.signatures().iterator().next();
        Plan delegated = thanet.withSignatures(rows -> rows.with(first.delegated(true, PrintedDate.NONE)));
        assertThat(table(ShowSignatures.of(delegated)))
                .anyMatch(line -> line.contains("yes") && line.contains("not yet"));
        assertThat(tsv(ShowSignatures.of(delegated)))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("delegated", "yes").containsEntry("ratified", ""));
    }

    @Test
    void aSignatureOnWhatHasChangedSinceIsToldAsOutdated() {
        Signature first = Signature.of(Id.derivedFrom("ccg"), Signatory.CLINICAL_COMMISSIONING_GROUP, "A CCG");
        Plan signed = thurrock.withSignatures(rows -> rows.with(first.sign(
                PrintedDate.read("3 February 2014"), "1", Seal.of(thurrock).written())));
        assertThat(tsv(ShowSignatures.of(signed)).getFirst()).containsEntry("standing", "current");
        Plan changed = signed.withDetails(signed.details().withTitle("Another title"));
        assertThat(tsv(ShowSignatures.of(changed)).getFirst())
                .containsEntry("standing", "outdated")
                .containsEntry("changed", "Plan details");
        assertThat(table(ShowSignatures.of(changed))).anyMatch(line -> line.endsWith("Plan details"));
        assertThat(tsv(ShowSignatures.of(thanet)).stream().map(row -> row.get("standing")))
                .containsExactly("unknown", "not_signed", "not_signed");
    }

    @Test
    void documentsStandInTheirOrder() {
        assertThat(tsv(ShowDocuments.of(thurrock)).stream().map(row -> row.get("reference")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(tsv(ShowDocuments.of(thanet)))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("synopsis", "")
                        .containsEntry(
                                "title", "Developing the East Kent Strategic Plan 2014-19 – East Kent Federation"));
    }

    @Test
    void ofAnEmptyPlanASentenceIsSaid() {
        assertThat(table(ShowNarrative.of(empty))).containsExactly("Nothing is written in the narrative yet.");
        assertThat(table(ShowConditions.of(empty))).containsExactly("No national condition is answered yet.");
        assertThat(table(ShowSignatures.of(empty)))
                .containsExactly("There are no places for signatures in the plan yet.");
        assertThat(table(ShowDocuments.of(empty))).containsExactly("The plan refers to no documents yet.");
        assertThat(json(ShowNarrative.of(empty))).isEmpty();
        assertThat(Format.TSV.render(ShowConditions.of(empty)))
                .startsWith("number\tcondition\t")
                .hasLineCount(1);
    }

    @Test
    void whatWouldBreakALineDoesNot() {
        Passage row = Passage.row(Id.derivedFrom("row"), "aims", Style.ROW, List.of("a\\b", "“c”"));
        Passage lines = Passage.of(Id.derivedFrom("lines"), "aims", Style.PARAGRAPH, "one\ntwo");
        Plan plan = ProseEdits.write(empty, "aims", List.of(row, lines));
        assertThat(Format.TSV.render(ShowNarrative.of(plan)))
                .contains("\trow\t1\ta\\\\b\\t“c”\t")
                .contains("one\\ntwo");
        assertThat(sections(plan))
                .hasSize(8)
                .anySatisfy(each ->
                        assertThat(each).containsEntry("section", "aims").containsEntry("words", "4"));
    }

    private static List<Map<String, String>> sections(Plan plan) {
        return tsv(ShowNarrative.of(plan)).stream()
                .filter(row -> row.get("row").equals("section"))
                .toList();
    }
}
