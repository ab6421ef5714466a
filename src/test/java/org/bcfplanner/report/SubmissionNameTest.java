package org.bcfplanner.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thurrock BCF plan | Thurrock BCF plan",
                "Bath & NE Somerset: 2014/15 | Bath & NE Somerset 2014 15",
                "..\\..\\etc\\passwd | etc passwd",
                "C:*?\"<> | C",
                "con | Plan con",
                "LPT1.plan | Plan LPT1.plan",
                "'' | Plan",
                "... | Plan",
                "Réablement 🙂 | Réablement 🙂"
            },
            quoteCharacter = '\'')
    void everySystemTakesTheName(String title, String start) {
        assertThat(SubmissionName.of(title, SubmissionPart.TWO, Standing.FINAL)).isEqualTo(start + " - Part 2.xlsx");
    }

    @Test
    void aDraftSaysSo() {
        assertThat(SubmissionName.of("A plan", SubmissionPart.TWO, Standing.DRAFT))
                .isEqualTo("A plan - Part 2 - DRAFT.xlsx");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String name = SubmissionName.of("🙂".repeat(500), SubmissionPart.ONE, Standing.DRAFT);
        assertThat(name.codePointCount(0, name.length())).isLessThan(120);
        assertThat(name).startsWith("🙂🙂").endsWith("🙂 - Part 1 - DRAFT.docx");
    }
}
