package org.bcfplanner.plan.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bcfplanner.plan.narrative.Mark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarksTest {
    private static final String WORDS = "Care close to home";

    @Test
    void whatTouchesIsOneMark() {
        Marks marks = bold(0, 4).with(new Mark(Kind.BOLD, 4, 10, "")).with(new Mark(Kind.ITALIC, 2, 6, ""));
        assertThat(marks).hasToString("b0-10 i2-6");
        assertThat(marks.covers(Kind.BOLD, 3, 9)).isTrue();
        assertThat(marks.covers(Kind.ITALIC, 3, 9)).isFalse();
        assertThat(marks.without(Kind.BOLD, 3, 5)).hasToString("b0-3 i2-6 b5-10");
    }

    @Test
    void aLinkReplacesTheLinkUnderIt() {
        Marks marks = Marks.NONE
                .with(new Mark(Kind.LINK, 0, 10, "https://example.org/a b"))
                .with(new Mark(Kind.LINK, 5, 8, "mailto:x@example.org"));
        assertThat(marks.spans(WORDS))
                .extracting(Marks.Span::link)
                .containsExactly("https://example.org/a b", "mailto:x@example.org", "https://example.org/a b", "");
        assertThat(Marks.parse(marks.toString())).isEqualTo(marks);
    }

    @Test
    void spansAreTheWords() {
        Marks marks = bold(0, 4).with(new Mark(Kind.ITALIC, 2, 10, ""));
        assertThat(marks.spans(WORDS))
                .containsExactly(
                        new Marks.Span("Ca", true, false, ""),
                        new Marks.Span("re", true, true, ""),
                        new Marks.Span(" close", false, true, ""),
                        new Marks.Span(" to home", false, false, ""));
        assertThat(Marks.NONE.spans("")).isEmpty();
    }

    @Test
    void whatIsNotAMarkIsRefused() {
        assertThatThrownBy(() -> Marks.parse("b5-2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.parse("u0-2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.parse("l0-2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.parse("b0-2=https://example.org")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.parse("l0-2=%zz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksAreASetOfCharactersWhateverTheOrderOfEdits() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Marks marks = Marks.NONE;
            BitSet bold = new BitSet();
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(30);
                int to = from + 1 + random.nextInt(10);
                boolean set = random.nextInt(3) > 0;
                marks = set ? marks.with(new Mark(Kind.BOLD, from, to, "")) : marks.without(Kind.BOLD, from, to);
                bold.set(from, to, set);
            }
            for (int at = 0; at < 40; at++) {
                assertThat(marks.covers(Kind.BOLD, at, at + 1)).isEqualTo(bold.get(at));
            }
            assertThat(Marks.parse(marks.toString())).isEqualTo(marks);
        }
    }

    /** Many at once are what they are one after the other, told here character by character. */
    @Test
    void aLaterLinkLiesAboveTheEarlierOnesAndTheRestIsKept() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Mark> added = new ArrayList<>();
            String[] leads = new String[40];
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(30);
                int to = from + 1 + random.nextInt(10);
                String target = "https://example.org/" + random.nextInt(3);
                added.add(new Mark(Kind.LINK, from, to, target));
                Arrays.fill(leads, from, to, target);
            }
            Marks marks = Marks.of(added);
            String words = "x".repeat(40);
            StringBuilder told = new StringBuilder();
            marks.spans(words)
                    .forEach(span ->
                            told.append((span.link() + ";").repeat(span.words().length())));
            assertThat(told.toString())
                    .isEqualTo(Arrays.stream(leads)
                            .map(each -> (each == null ? "" : each) + ";")
                            .collect(Collectors.joining()));
            Marks oneByOne = Marks.NONE;
            for (Mark each : added) {
                oneByOne = oneByOne.with(each);
            }
            assertThat(marks).isEqualTo(oneByOne);
        }
    }

    @Test
    @Timeout(20)
    void tensOfThousandsOfMarksAreReadAndShownInTime() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < 100_000; i += 2) {
            written.append('b').append(i).append('-').append(i + 1).append(' ');
        }
        Marks marks = Marks.parse(written.toString());
        assertThat(marks.all()).hasSize(50_000);
        assertThat(marks.spans("x".repeat(100_000))).hasSize(100_000);
        assertThat(marks.covers(Kind.BOLD, 0, 100_000)).isFalse();
    }

    private static Marks bold(int from, int to) {
        return Marks.NONE.with(new Mark(Kind.BOLD, from, to, ""));
    }
}
