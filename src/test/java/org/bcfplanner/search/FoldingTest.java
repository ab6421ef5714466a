package org.bcfplanner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stroke Services|stroke services",
                "Café — naïve ÉLAN|cafe naive elan",
                "Cafe\u0301 open|cafe open",
                "people’s and carers'|peoples and carers",
                "£3,724,000|3724000",
                "£3.7m (2014/15)|3.7m 2014 15",
                "7-day, 24 hours.|7 day 24 hours",
                "1,2 or 1, 2|12 or 1 2",
                "ﬁnance|finance",
                "😀 smile|smile",
                "שלום עולם|שלום עולם"
            })
    void wordsAreComparedWithoutCapitalsAccentsAndSigns(String text, String words) {
        assertThat(Folding.of(text)).isEqualTo(" " + words);
    }

    @Test
    void aTextWithoutWordsIsEmpty() {
        assertThat(Folding.of("")).isEmpty();
        assertThat(Folding.of(" – … £ ")).isEmpty();
    }

    @Test
    void everyCharacterIsTracedToWhereItStood() {
        String text = "  Ångström’s ﬃ £1,234.5k \u00C9t\u0301e 𝒜b";
        Folding.Traced traced = Folding.traced(text);
        assertThat(traced.folded()).isEqualTo(Folding.of(text));
        assertThat(traced.starts()).hasSize(traced.folded().length()).isSorted();
        assertThat(IntStream.of(traced.starts())).allMatch(place -> place >= 0 && place < text.length());
        assertThat(traced.starts()[traced.folded().indexOf("1234")]).isEqualTo(text.indexOf("1,234"));
    }
}
