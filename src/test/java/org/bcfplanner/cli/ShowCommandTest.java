package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans shown and searched by the command line. */
class ShowCommandTest extends Commands {
    @Test
    void showsTheLinesOfAPlanFileWithoutTouchingTheLibrary() {
        assertThat(run("show", SAMPLE, "lines", "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).filteredOn(row -> row.startsWith("line\t")).hasSize(10);
        assertThat(rows)
                .filteredOn(row -> row.startsWith("total\t"))
                .singleElement()
                .asString()
                .contains("186400000")
                .contains("255500000");
        assertThat(library()).doesNotExist();
    }

    @Test
    void findsWordsAndAmountsAndEndsInOneWhereThereIsNothing() {
        assertThat(run("find", SAMPLE, "STROKE", "serv", "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.getFirst()).isEqualTo("section\tkind\ttitle\tdetail\texcerpt\tplace");
        assertThat(rows.get(1))
                .startsWith("schemes\tscheme\tStroke Services\t")
                .contains("\tscheme/")
                .endsWith("/name");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "£51k")).isZero();
        assertThat(out.toString())
                .startsWith("Section  ")
                .contains("Primary Care MDT")
                .doesNotContain("line/");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "stroke", "zebra")).isEqualTo(1);
        assertThat(out.toString()).startsWith("Nothing in “Thurrock BCF plan” is called “stroke zebra” or says it.");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "zebra", "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("[]\n");
        assertThat(run("find", SAMPLE, "£")).isEqualTo(2);
        assertThat(run("find", SAMPLE)).isEqualTo(2);
        assertThat(run("find", "nowhere.bcfplan", "a")).isEqualTo(2);
        assertThat(library()).doesNotExist();
    }

    @Test
    void showsWhatIsMissingAsARange() {
        assertThat(run("show", SAMPLE, "reconciliation", "--format", "tsv")).isZero();
        assertThat(out.toString())
                .contains("To reach the minimum, Protection of Social Care would have to be between £307,000 and"
                        + " £998,000.")
                .contains("To reach the pool, Protection of Social Care would have to be between £1,169,000 and"
                        + " £1,860,000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool", "contributions", "contingency", "spend"})
    void everyPartOfTheFinanceSectionIsShown(String part) {
        for (String format : List.of("table", "tsv", "json")) {
            assertThat(run("show", SAMPLE, part, "--format", format)).isZero();
            assertThat(out.toString().lines()).hasSizeGreaterThan(4);
        }
    }
}
