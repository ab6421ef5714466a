package org.bcfplanner.change.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that two people wrote in. A line break is written as |. */
class TextMergeTest {
    @ParameterizedTest
    @CsvSource({
        "A. B. C.,      A2. B. C.,    A. B. C2.,      A2. B. C2.",
        "A|B|C,         A|B|C|D,      A2|B|C,         A2|B|C|D",
        "A|B|C,         B|C,          A|B|C|D,        B|C|D",
        "A|B|C,         A|X|C,        A|X|C,          A|X|C",
        "A|B,           A|B|C,        Z|A|B,          Z|A|B|C",
        "'',            New,          New,            New",
    })
    void changesOfOtherSentencesAreBothMade(String base, String mine, String theirs, String merged) {
        assertThat(TextMerge.merged(lines(base), lines(mine), lines(theirs))).contains(lines(merged));
        assertThat(TextMerge.merged(lines(base), lines(theirs), lines(mine))).contains(lines(merged));
    }

    @ParameterizedTest
    @CsvSource({
        "A. B. C.,  A. B2. C.,  A. B3. C.,  A. B2. B3. C.",
        "A. B. C.,  A2. B. C.,  A. B2. C.,  A2. B. A. B2. C.",
        "A|B,       A|B|C,      A|B|D,      A|B|C|D",
        "A|B,       A,          A|B2,       A|B2",
        "'',        Mine,       Theirs,     Mine Theirs",
    })
    void changesOfOneSentenceOrOfNeighboursAreAskedAboutAndBothCanBeHad(
            String base, String mine, String theirs, String both) {
        assertThat(TextMerge.merged(lines(base), lines(mine), lines(theirs))).isEmpty();
        assertThat(TextMerge.both(lines(base), lines(mine), lines(theirs))).isEqualTo(lines(both));
    }

    @Test
    void aSideThatDidNothingGivesWay() {
        assertThat(TextMerge.merged("A. B.", "A. B.", "C.")).contains("C.");
        assertThat(TextMerge.both("A. B.", "C.", "A. B.")).isEqualTo("C.");
    }

    private static String lines(String written) {
        return written.replace('|', '\n');
    }
}
