package org.bcfplanner.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;

class ParagraphNumbersTest {
    @Test
    void paragraphsAreNumberedAndItemsAreNot() {
        assertThat(ParagraphNumbers.of(
                        "2.",
                        List.of(
                                passage(Style.PARAGRAPH, "2.1. People need care."),
                                passage(Style.PARAGRAPH, ""),
                                passage(Style.NUMBER, "Care will be organised"),
                                passage(Style.PARAGRAPH, "Each objective has an action plan."),
                                passage(Style.HEADING, "More"),
                                passage(Style.PARAGRAPH, "2.4 The last."))))
                .extracting(
                        ParagraphNumbers.Numbered::number,
                        ParagraphNumbers.Numbered::printed,
                        ParagraphNumbers.Numbered::words)
                .containsExactly(
                        tuple("2.1", "2.1", "People need care."),
                        tuple("", "", ""),
                        tuple("", "", "Care will be organised"),
                        tuple("2.2", "", "Each objective has an action plan."),
                        tuple("", "", "More"),
                        tuple("2.3", "2.4", "The last."));
    }

    @Test
    void aSectionWithoutANumberHasNone() {
        assertThat(ParagraphNumbers.of("", List.of(passage(Style.PARAGRAPH, "2.5 million people"))))
                .extracting(ParagraphNumbers.Numbered::number)
                .containsExactly("");
    }

    private static Passage passage(Style style, String words) {
        return Passage.of(Id.derivedFrom(words, style), "report-background", style, words);
    }
}
