package org.bcfplanner.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the care plan|the care plan|the care plan",
                "the care plan|the new care plan|the{+ new+} care plan",
                "the new care plan|the care plan|the[− new−] care plan",
                "they talked of it|they agreed on it|they [−talked of−]{+agreed on+} it",
                "£196k a year|£214k a year|£[−196k−]{+214k+} a year",
                "carers’ breaks, short|carers’ breaks; short|carers’ breaks[−,−]{+;+} short",
            })
    void tellsWordsThatCameAndWent(String before, String after, String woven) {
        assertThat(bracketed(WordDiff.between(before, after))).isEqualTo(woven);
    }

    @Test
    void textsThatShareNextToNothingAreToldApart() {
        assertThat(bracketed(WordDiff.between("one two three four five six", "seven eight nine ten eleven twelve")))
                .isEqualTo("[−one two three four five six−]{+seven eight nine ten eleven twelve+}");
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(bracketed(WordDiff.between("", "new"))).isEqualTo("{+new+}");
        assertThat(bracketed(WordDiff.between("old", ""))).isEqualTo("[−old−]");
    }

    @Test
    void whatStayedAndWentIsTheTextBeforeAndWhatStayedAndCameTheTextAfter() {
        Random random = new Random(20);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(words(pieces, ChangeKind.REMOVED)).isEqualTo(before);
            assertThat(words(pieces, ChangeKind.ADDED)).isEqualTo(after);
        }
    }

    @Test
    void longTextsThatHaveNothingInCommonAreToldAtOnce() {
        String before = "alpha beta ".repeat(20_000);
        String after = "gamma delta ".repeat(20_000);
        assertThat(WordDiff.between(before, after)).hasSize(2);
    }

    private static String text(Random random) {
        String[] words = {"care", "plan", "home", " ", "\n", "é", "£1,000", ",", "the"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String words(List<Piece> pieces, ChangeKind besides) {
        return pieces.stream()
                .filter(each -> each.kind() == ChangeKind.SAME || each.kind() == besides)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String bracketed(List<Piece> pieces) {
        return pieces.stream().map(Piece::bracketed).collect(Collectors.joining());
    }
}
