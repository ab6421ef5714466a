package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.said;

import java.util.List;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules over what is told in words and over answers to the national conditions. */
class NarrativeRulesTest {
    private final Plan empty = SmallPlan.empty();

    @Test
    void everySectionIsWritten() {
        assertThat(said(empty, "C1"))
                .filteredOn(line -> line.contains("nothing is written"))
                .containsExactly(
                        "error: Service provider engagement: nothing is written | The template asks for it.",
                        "error: Patient, service user and public engagement: nothing is written | The template asks for"
                                + " it.",
                        "error: Related documentation: nothing is written | The template asks for it.",
                        "error: Vision for health and care services: nothing is written | The template asks for it.",
                        "error: Aims and objectives: nothing is written | The template asks for it.",
                        "error: Description of planned changes: nothing is written | The template asks for it.",
                        "error: Implications for the acute sector: nothing is written | The template asks for it.",
                        "error: Governance: nothing is written | The template asks for it.");
        Plan written =
                SmallPlan.scheme(write(write(empty, "governance", "A board."), "aims", " \n"), "Caretrak", "1", "1");
        assertThat(said(written, "C1"))
                .contains("pass: Governance: written |", "pass: Description of planned changes: written |")
                .contains("error: Aims and objectives: nothing is written | The template asks for it.");
    }

    @Test
    void whatIsLeftInTheNarrativeOfASchemeIsToldOfTheSchemes() {
        Plan plan = SmallPlan.scheme(empty, "Caretrak", "1", "1");
        String key = plan.schemes().iterator().next().section();
        Plan written = write(write(plan, key, "[to be written]"), "aims", "[to be added]");
        assertThat(Checks.of(written).outcomes())
                .filteredOn(each -> each instanceof Finding && each.code().equals("G4"))
                .extracting(Outcome::section)
                .containsExactlyInAnyOrder(Section.SCHEMES, Section.NARRATIVE);
    }

    @Test
    void aTableCountsAsWritten() {
        Plan plan = empty.withDocuments(rows -> rows.with(RelatedDocument.of(Id.derivedFrom("d"), "1", "Strategy")));
        assertThat(said(plan, "C1"))
                .contains("pass: Related documentation: written |")
                .contains("warning: Synopsis: missing for 1 related document | Strategy.");
    }

    @Test
    void aDocumentHasATitle() {
        Plan plan = empty.withDocuments(rows ->
                rows.with(RelatedDocument.of(Id.derivedFrom("d"), "4", "").withSynopsis(new Text("What is in it"))));
        assertThat(said(plan, "C1")).contains("warning: Title: missing for 1 related document | Document 4.");
    }

    @Test
    void theGridOfTheVisionIsFilledIn() {
        Plan plan = empty;
        for (int i = 0; i < 2; i++) {
            VisionRow row = new VisionRow(
                    Id.derivedFrom("row", i),
                    Rank.sequence(2).get(i),
                    new Text("Close to home"),
                    Text.EMPTY,
                    Text.EMPTY);
            plan = plan.withVision(rows -> rows.with(row));
        }
        assertThat(said(plan, "C1"))
                .contains("warning: Vision: 2 rows are not filled in | 4 cells are blank. Fill them in, or remove the"
                        + " rows.");
    }

    @Test
    void everyPromptIsAnswered() {
        assertThat(said(empty, "N2"))
                .hasSize(10)
                .contains(
                        "error: Data sharing b): not answered | Data sharing a) is not answered with yes: say by when it"
                                + " will be.",
                        "error: 7 day services to support discharge: not answered | Answer “Where leaders have committed"
                                + " themselves to services on se…”.");
        assertThat(said(answer(empty, "nhs-number", Answer.YES), "N2"))
                .hasSize(9)
                .contains("warning: Data sharing a): nothing shows for the yes | Write what makes it so, or name where"
                        + " it can be seen.");
        assertThat(said(write(empty, "nhs-number", "It is used everywhere."), "N2"))
                .contains("error: Data sharing a): neither yes nor no | Its text is written. Say whether it is so.");
        assertThat(said(write(empty, "high-risk-share", "Five in a hundred."), "N2"))
                .contains("pass: Joint assessment and accountable lead professional c): answered |");
    }

    @Test
    void anAnswerThatIsNotThereYetHasAPlaceToGoTo() {
        Finding finding = Checks.of(empty).findings().stream()
                .filter(each -> each.heading().startsWith("Data sharing b)"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.place())
                .isEqualTo(new Place.Cell(
                        "condition_answer",
                        ConditionAnswer.idOf("nhs-number-commitment").value(),
                        "answer"));
        assertThat(PlaceWords.of(finding.place(), empty)).isEqualTo("Data sharing b), answer");
    }

    @Test
    void aNoComesWithActionAndDate() {
        Plan no = answer(empty, "open-standards", Answer.NO);
        assertThat(said(no, "N1"))
                .containsExactly(
                        "error: Data sharing c): no, without action and date | Say what is done about it and by"
                                + " when it will be so.");
        Plan acted = write(no, "open-standards", "A supplier is being chosen.");
        assertThat(said(acted, "N1")).singleElement().asString().contains("no, without date");
        Plan dated = acted.withConditionAnswers(rows -> rows.with(rows.find(ConditionAnswer.idOf("open-standards"))
                .orElseThrow()
                .byWhen(PrintedDate.read("1 April 2015"))));
        assertThat(said(dated, "N1")).isEmpty();
    }

    @Test
    void whatIsAskedOfThoseWhoAreNotThereYetIsNotNotApplicableToThem() {
        Plan plan = write(write(empty, "nhs-number", "Across the area by April 2015"), "nhs-number-commitment", "N/A");
        assertThat(said(plan, "N1"))
                .containsExactly("error: Data sharing b) is N/A, but Data sharing a) is not answered with yes | Say by"
                        + " when it will be so, or answer Data sharing a) with yes.");
        assertThat(said(
                        answer(answer(empty, "nhs-number", Answer.NO), "nhs-number-commitment", Answer.NOT_APPLICABLE),
                        "N1"))
                .contains("error: Data sharing b) is N/A, but Data sharing a) is answered with no | Say by when it will"
                        + " be so, or answer Data sharing a) with yes.");
        assertThat(said(answer(plan, "nhs-number", Answer.YES), "N1"))
                .containsExactly(
                        "warning: Data sharing a): yes, but its text speaks against it | “by April 2015”. Answer"
                                + " no and say by when, or write why it is a yes.");
    }

    @Test
    void whoIsThereDoesNotSayByWhen() {
        Plan plan = empty.withConditionAnswers(rows ->
                rows.with(ConditionAnswer.to("nhs-number-commitment").byWhen(PrintedDate.read("1 April 2015"))));
        assertThat(said(answer(plan, "nhs-number", Answer.YES), "N1"))
                .containsExactly(
                        "error: Data sharing b) says by when, but Data sharing a) says that it is so | Clear the"
                                + " date, or answer Data sharing a) with no.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It serves to match data, not for correspondence. | not for correspondence",
                "It is to be the identifier by April 2015. | is to be the identifier by April 2015",
                "It will be used in all letters. | will be used in all letters",
                "Further work will be required. | Further work will be required",
                "It is not yet used by social care. | not yet used by social care",
            })
    void aYesIsNotTakenBackByItsOwnText(String text, String found) {
        Plan plan = answer(write(empty, "nhs-number", text), "nhs-number", Answer.YES);
        assertThat(said(plan, "N1")).singleElement().asString().contains("“" + found + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The NHS Number is the primary identifier in every letter.",
                "Not only hospitals but the council too uses it since 2012.",
                "Nobody may leave it out. By law it is used.",
            })
    void whatOnlyLooksLikeItIsPassedOver(String text) {
        assertThat(said(answer(write(empty, "nhs-number", text), "nhs-number", Answer.YES), "N1"))
                .isEmpty();
    }

    @Test
    void whatAuthorsSayAmongThemselvesIsNoPlaceholder() {
        Plan plan = write(empty, "governance", "The board [need more content here] meets.");
        assertThat(said(plan, "G4"))
                .containsExactly("error: A note or placeholder was left in | “[need more content here]”.");
        assertThat(PlaceWords.of(
                        Checks.of(plan).findings().stream()
                                .filter(each -> each.code().equals("G4"))
                                .findFirst()
                                .orElseThrow()
                                .place(),
                        plan))
                .isEqualTo("Governance");
    }

    private static Plan write(Plan plan, String section, String text) {
        return ProseEdits.write(
                plan, section, List.of(Passage.of(Id.derivedFrom(section), section, Style.PARAGRAPH, text)));
    }

    private static Plan answer(Plan plan, String prompt, Answer answer) {
        return plan.withConditionAnswers(
                rows -> rows.with(ConditionAnswer.to(prompt).with(answer)));
    }
}
