package org.bcfplanner.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The three measures of the change are those of the data dictionary, section 5.3. */
class ChanceWordsTest {
    private final OpenMetrics open = new OpenMetrics();

    @Test
    void aChangeIsSaidAsCountAsValueAndInPerCentEachByItsName() {
        assertThat(ChanceWords.of(open.block(OpenMetrics.ADMISSIONS)))
                .extracting(ChanceWords.Paragraph::heading)
                .containsExactly("Uncertainty", "Baseline to October 2015 payment");
        assertThat(ChanceWords.of(open.block(OpenMetrics.ADMISSIONS)).getFirst().sentences())
                .containsExactly(
                        "Baseline: 95% interval 733.3 to 987.7 by Byar’s approximation.",
                        "October 2015 payment: 95% interval 500.8 to 707.0 by Byar’s approximation.");
        assertThat(ChanceWords.of(open.block(OpenMetrics.ADMISSIONS)).getLast().sentences())
                .startsWith(
                        "Count: 180 to 135, 45 fewer.",
                        "Value by counts: 853.5 to 597.3, 256.1 lower.",
                        "Per cent of the baseline’s value: 30.0% lower.")
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Is the improvement beyond chance for this cohort? Yes, p = 0.002"))
                .contains("95% interval of the target’s value: 0.56 to 0.87 times that of the baseline.")
                .anySatisfy(words -> assertThat(words)
                        .startsWith("The smallest target that would be: ")
                        .endsWith(" of 22,600 or fewer."));
    }

    @Test
    void aChangeOfAProportionHasItsIntervalInPercentagePoints() {
        assertThat(ChanceWords.of(open.block("Home 91 days after discharge, %"))
                        .getLast()
                        .sentences())
                .contains("95% interval of the change of the value: 0.2 to 14.9.");
    }

    @Test
    void withoutCountsOnlyStatedValuesAreComparedAndChanceIsNotWeighed() {
        assertThat(ChanceWords.of(open.block("Satisfaction of social care users, %"))
                        .getLast()
                        .sentences())
                .containsExactly(
                        "Value as stated: 59.6 to 64.5, 4.9 higher.",
                        "Chance cannot be weighed without whole numbers in numerator and denominator.");
        assertThat(ChanceWords.of(open.block("Social care related quality of life"))
                        .getLast()
                        .sentences())
                .contains("Chance cannot be weighed: the figures are no counts of people.");
    }

    @Test
    void withoutFiguresThereIsNothingToSay() {
        assertThat(ChanceWords.of(open.block(OpenMetrics.TRANSFERS))).isEmpty();
    }
}
