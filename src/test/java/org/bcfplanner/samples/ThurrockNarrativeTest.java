package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.check.text.Placeholders;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;

/** The narrative of the first sample is that of its paper. */
class ThurrockNarrativeTest {
    private final Plan plan = ThurrockPlan.plan();

    @Test
    void everythingWrittenHasItsPlace() {
        assertThat(SampleText.of("thurrock-2014").keys().stream()
                        .filter(key -> !key.equals("profile"))
                        .filter(key -> Prose.of(plan.passages(), key).isBlank()))
                .isEmpty();
        assertThat(plan.details().profile().written()).contains("157,705", "207,300", "167,946");
    }

    @Test
    void whatTheAuthorsLeftForEachOtherIsKeptAndNothingElseLooksLikeIt() {
        assertThat(plan.passages().stream()
                        .flatMap(each ->
                                Placeholders.in(each.words()).stream().map(found -> each.section() + ": " + found)))
                .containsExactlyInAnyOrder(
                        "public-engagement: [including ...]",
                        "vision: [?]",
                        "vision: add link with the Primary Care Strategy and the role of GPs in the MDTs",
                        "vision: [need more content here]",
                        "vision: review this section to avoid repetition",
                        "vision: Review this section to remove repetition",
                        "aims: is.....",
                        "acute-sector: (? needs clarification)",
                        "governance: (to be confirmed)",
                        "governance: (needs more discussion)",
                        "social-care-definition: need to expand what this means",
                        "risks: This is far too long and needs condensing in a few key risks");
        assertThat(plan.risks().stream()
                        .flatMap(each -> Placeholders.in(each.controls().written()).stream()))
                .containsExactly("[...]");
        assertThat(plan.stated().stream().flatMap(each -> Placeholders.in(each.place()).stream()))
                .containsExactly("(to be confirmed/developed)");
        assertThat(Placeholders.in(plan.details().profile().written())).isEmpty();
    }

    @Test
    void textsHaveTheShapeOfThePaper() {
        assertThat(headings("vision"))
                .containsExactly(
                        "Thurrock's Vision for Health and Wellbeing",
                        "Thurrock's Vision for Integrated Health and Social Care Services",
                        "Empowered citizens who have choice and independence and take personal responsibility for their"
                                + " health and wellbeing",
                        "Health and care solutions that can be accessed close to home",
                        "Services that when required are of high quality and tailored around the outcomes the individual"
                                + " wishes to achieve",
                        "A focus on prevention and timely intervention that supports people to be healthy and"
                                + " independent for as long as possible",
                        "Systems and structures that enable and deliver a co-ordinated and seamless response",
                        "How these principles will change and improve outcomes in Thurrock");
        assertThat(headings("governance"))
                .containsExactly(
                        "Integration Officer Group (to be confirmed)", "Integrated Commissioning Arrangements");
        assertThat(Stream.of("provider-engagement", "vision", "aims", "governance", "information-governance")
                        .map(section -> section + " " + items(section)))
                .containsExactly(
                        "provider-engagement 5", "vision 18", "aims 17", "governance 4", "information-governance 6");
    }

    @Test
    void tenDocumentsAndFivePrinciplesWithNothingBesideThem() {
        assertThat(plan.documents().stream().sorted(Ranked.order()))
                .extracting(each -> each.reference() + " " + each.title())
                .hasSize(10)
                .startsWith("1 Joint Health and Wellbeing Strategy")
                .endsWith("10 Strategic Housing Market Assessment");
        assertThat(plan.documents())
                .allSatisfy(each -> assertThat(each.synopsis().isEmpty()).isTrue());
        assertThat(plan.vision()).hasSize(5).allSatisfy(each -> {
            assertThat(each.principle().isEmpty()).isFalse();
            assertThat(each.change().isEmpty() && each.difference().isEmpty()).isTrue();
        });
    }

    @Test
    void conditionsAreAnsweredAsOnPaper() {
        assertThat(answer("nhs-number")).isEqualTo(Answer.NO);
        assertThat(answer("nhs-number-commitment")).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(plan.conditionAnswers()).hasSize(6);
        assertThat(Prose.of(plan.passages(), "high-risk-share").isBlank()).isTrue();
        assertThat(Prose.of(plan.passages(), "risk-stratification").isBlank()).isFalse();
    }

    @Test
    void authorsAreNamedByTheirPosts() {
        assertThat(plan.chapters())
                .hasSize(12)
                .allSatisfy(each -> assertThat(each.owner()).contains(", Thurrock C"));
        assertThat(plan.reviewNotes().stream().sorted(Ranked.order()))
                .extracting(ReviewNote::section)
                .containsExactly("vision", "acute-sector", "governance", "social-care-protection");
        assertThat(plan.reviewNotes().stream().filter(ReviewNote::resolved)).hasSize(1);
        assertThat(plan.reviewNotes())
                .allSatisfy(each ->
                        assertThat(plan.passages().get(each.passage()).words()).contains(each.quote()));
        assertThat(plan.signatures()).isEmpty();
    }

    private List<String> headings(String section) {
        return Prose.of(plan.passages(), section).passages().stream()
                .filter(each -> each.style() == Style.HEADING)
                .map(Passage::words)
                .toList();
    }

    private long items(String section) {
        return Prose.of(plan.passages(), section).passages().stream()
                .filter(each -> each.style().isItem())
                .count();
    }

    private Answer answer(String prompt) {
        return plan.conditionAnswers().get(ConditionAnswer.idOf(prompt)).answer();
    }
}
