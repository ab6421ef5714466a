package org.bcfplanner.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrativeTablesTest {
    private final NarrativeTables narrative = Editions.get("bcf-2014").narrative();

    @Test
    void partOneHasTheHeadingsOfItsTemplateInItsOrder() {
        assertThat(narrative.parts().stream().map(part -> part.number() + " " + part.heading()))
                .containsExactly("1) PLAN DETAILS", "2) VISION AND SCHEMES", "3) NATIONAL CONDITIONS", "4) RISKS");
        assertThat(narrative.sections().stream()
                        .filter(each -> !each.heading().isEmpty())
                        .map(each -> each.number() + " " + each.heading()))
                .containsExactly(
                        "a) Summary of Plan",
                        "b) Authorisation and signoff",
                        "c) Service provider engagement",
                        "d) Patient, service user and public engagement",
                        "e) Related documentation",
                        "a) Vision for health and care services",
                        "b) Aims and objectives",
                        "c) Description of planned changes",
                        "d) Implications for the acute sector",
                        "e) Governance",
                        "a) Protecting social care services",
                        "b) 7 day services to support discharge",
                        "c) Data sharing",
                        "d) Joint assessment and accountable lead professional");
    }

    @Test
    void aLongHeadingHasAShortOne() {
        assertThat(narrative.sections())
                .filteredOn(each -> each.heading().length() > 22)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.brief()).isNotEmpty().hasSizeLessThanOrEqualTo(22));
    }

    @Test
    void aSectionWithoutAHeadingIsCalledAfterItsPart() {
        assertThat(narrative.name("risks")).isEqualTo("Risks");
        assertThat(narrative.name("data-sharing")).isEqualTo("Data sharing");
    }

    @Test
    void everyConditionAsksSomething() {
        assertThat(narrative.sections())
                .filteredOn(each -> each.kind() == NarrativeTables.Kind.CONDITION)
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.prompts()).isNotEmpty());
    }

    @Test
    void aPromptThatMayBeIdleNamesAnother() {
        assertThat(narrative.prompt("nhs-number-commitment")).hasValueSatisfying(prompt -> {
            assertThat(prompt.answer()).isEqualTo(NarrativeTables.Wanted.BY_WHEN);
            assertThat(narrative.prompt(prompt.unless())).isPresent();
        });
        assertThat(narrative.section("nhs-number").map(NarrativeTables.Section::key))
                .hasValue("data-sharing");
        assertThat(narrative.section("aims").map(NarrativeTables.Section::heading))
                .hasValue("Aims and objectives");
        assertThat(narrative.section("elsewhere")).isEmpty();
    }
}
