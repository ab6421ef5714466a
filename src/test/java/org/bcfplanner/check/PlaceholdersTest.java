package org.bcfplanner.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.bcfplanner.check.text.Placeholders;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    @Test
    void everyNoteOfTheRealDraftIsFoundAndNothingBesidesIt() throws IOException {
        List<String> cases = lines("left-in.txt");
        assertThat(cases).hasSizeGreaterThan(18);
        SoftAssertions softly = new SoftAssertions();
        for (String line : cases) {
            int bar = line.indexOf('|');
            String text = line.substring(bar + 1).replace("\\n", "\n");
            softly.assertThat(Placeholders.in(text))
                    .as(text)
                    .singleElement()
                    .asString()
                    .contains(line.substring(0, bar));
        }
        softly.assertAll();
    }

    @Test
    void nothingIsFoundInSentencesThatOnlyLookAlike() throws IOException {
        List<String> sentences = lines("innocent.txt");
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(60);
        SoftAssertions softly = new SoftAssertions();
        for (String sentence : sentences) {
            softly.assertThat(Placeholders.in(sentence)).as(sentence).isEmpty();
        }
        softly.assertThat(Placeholders.in(String.join("\n", sentences))).isEmpty();
        softly.assertThat(Placeholders.in(String.join(" ", sentences.subList(0, 34))))
                .isEmpty();
        softly.assertAll();
    }

    @Test
    void severalInOneTextAreFoundInTheirOrder() {
        assertThat(Placeholders.in("Lead: TBC. Start (insert time period), cost £xx [?]"))
                .containsExactly("TBC", "(insert time period)", "£xx", "[?]");
    }

    /** Brackets that never close, marks in a row: what makes a careless pattern try every way there is. */
    @Test
    void hostileTextsTakeNoLongTime() {
        for (String piece :
                List.of("(", "[", "<a", "need to ", "....", "* _ ", "[need ", "(needs ", "this is too ", "x?")) {
            long start = System.nanoTime();
            assertThat(Placeholders.in(piece.repeat(100_000 / piece.length()))).isNotNull();
            assertThat((System.nanoTime() - start) / 1_000_000).as(piece).isLessThan(5_000);
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = requireNonNull(PlaceholdersTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
        }
    }
}
