package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clipboard texts of spreadsheets, read and written. */
class TextBlockTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                of("", List.of()),
                of("a", List.of(List.of("a"))),
                of("a\n", List.of(List.of("a"))),
                of("a\tb\nc\td\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                of("a\tb\r\nc\td\r\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                of("a\tb\rc\td\r", List.of(List.of("a", "b"), List.of("c", "d"))),
                of("a\tb\nc\td", List.of(List.of("a", "b"), List.of("c", "d"))),
                of("a\n\n", List.of(List.of("a"), List.of(""))),
                of("\t\n", List.of(List.of("", ""))),
                of("a\nb\tc\td\ne\tf", List.of(List.of("a"), List.of("b", "c", "d"), List.of("e", "f"))),
                of("\"two\nlines\"\tb", List.of(List.of("two\nlines", "b"))),
                of("\"two\r\nlines\"\r\nb\r\n", List.of(List.of("two\r\nlines"), List.of("b"))),
                of("\"a\tb\"\tc", List.of(List.of("a\tb", "c"))),
                of("\"the \"\"Red Bag\"\"\nscheme\"", List.of(List.of("the \"Red Bag\"\nscheme"))),
                of("\"say \"\"yes\"\"\"", List.of(List.of("say \"yes\""))),
                of("Care homes: \"Red Bag\"\tb", List.of(List.of("Care homes: \"Red Bag\"", "b"))),
                of("\"Home First\"\tb", List.of(List.of("\"Home First\"", "b"))),
                of("\"5\" pipe\tb", List.of(List.of("\"5\" pipe", "b"))),
                of("\"never closed\tb\nc", List.of(List.of("\"never closed", "b"), List.of("c"))),
                of("\"", List.of(List.of("\""))),
                of("£1 002k\t£1\u2009002", List.of(List.of("£1 002k", "£1\u2009002"))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads(String text, List<List<String>> rows) {
        assertThat(TextBlock.parse(text).rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb\nc\td\n",
                "\"two\nlines\"\tb\n",
                "\"\"\"Home First\"\"\"\t5\" pipe\n",
                "\"a \"\"b\"\"\tc\"\n",
                "\n",
                "\t\n\t\n"
            })
    void writesAsSpreadsheetsDo(String text) {
        assertThat(TextBlock.parse(text).format()).isEqualTo(text);
    }

    @Test
    void whatIsTooMuchForOnePasteIsRefusedInWords() {
        assertThat(TextBlock.refusal("x\n".repeat(20_000))).isEmpty();
        assertThat(TextBlock.refusal("x\n".repeat(20_001)).orElseThrow())
                .isEqualTo("The clipboard holds 20,001 rows; there is room for 20,000 at once. Nothing was pasted."
                        + " Paste it in parts.");
        assertThat(TextBlock.refusal("\t".repeat(4_000_001)).orElseThrow()).contains("4,000,001 characters");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsReadAsTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            TextBlock block = new TextBlock(IntStream.range(0, random.nextInt(5))
                    .mapToObj(row -> IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(column -> cell(random))
                            .toList())
                    .toList());
            assertThat(TextBlock.parse(block.format())).as(block.format()).isEqualTo(block);
        }
    }

    private static String cell(Random random) {
        String[] pieces = {"\"", "\"\"", "\t", "\n", "\r", "\r\n", "a", " ", "£1,002k", "é", "𝟙", "'"};
        StringBuilder cell = new StringBuilder();
        random.ints(random.nextInt(6), 0, pieces.length).forEach(piece -> cell.append(pieces[piece]));
        return cell.toString();
    }

    private static Arguments of(String text, List<List<String>> rows) {
        return Arguments.of(text, rows);
    }
}
