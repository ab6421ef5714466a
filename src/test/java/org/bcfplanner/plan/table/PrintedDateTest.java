package org.bcfplanner.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10th February 2014",
                "10 February 2014",
                "Monday, 10th of february 2014",
                " 10  Feb 2014 ",
                "10/02/2014",
                "10/2/14",
                "10.2.2014",
                "2014-02-10"
            })
    void aDayInFullIsUnderstoodAndItsWordsStay(String typed) {
        assertThat(PrintedDate.read(typed)).isEqualTo(new PrintedDate(LocalDate.of(2014, 2, 10), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in spring", "February 2014", "31/02/2014", "10", "10 Feb", "10 or 17 February 2014"})
    void whatNamesNoDayKeepsItsWords(String typed) {
        assertThat(PrintedDate.read(typed)).isEqualTo(new PrintedDate(null, typed));
    }

    @Test
    void nothingIsNone() {
        assertThat(PrintedDate.read("")).isEqualTo(PrintedDate.NONE);
    }
}
