package org.bcfplanner.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "10-Feb-2014",
                "10-Feb-14",
                "10 Feb. 2014",
                "2014-02-10"
            })
    void aDayInFullIsUnderstoodAndItsWordsStay(String typed) {
        assertThat(PrintedDate.read(typed)).isEqualTo(new PrintedDate(LocalDate.of(2014, 2, 10), typed));
    }

    @ParameterizedTest
    @CsvSource({
        "1,January,Jan",
        "2,February,Feb",
        "3,March,Mar",
        "4,April,Apr",
        "5,May,May",
        "6,June,Jun",
        "7,July,Jul",
        "8,August,Aug",
        "9,September,Sep",
        "9,September,Sept",
        "10,October,Oct",
        "11,November,Nov",
        "12,December,Dec"
    })
    void everyMonthIsUnderstoodInFullAndInShort(int month, String inFull, String inShort) {
        for (String name : List.of(inFull, inShort, inFull.toLowerCase(Locale.UK), inShort.toUpperCase(Locale.UK))) {
            assertThat(PrintedDate.read("10 " + name + " 2014").date())
                    .as(name)
                    .isEqualTo(LocalDate.of(2014, month, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in spring",
                "February 2014",
                "31/02/2014",
                "10",
                "10 Feb",
                "10 or 17 February 2014",
                "10 Septem 2014"
            })
    void whatNamesNoDayKeepsItsWords(String typed) {
        assertThat(PrintedDate.read(typed)).isEqualTo(new PrintedDate(null, typed));
    }

    @Test
    void nothingIsNone() {
        assertThat(PrintedDate.read("")).isEqualTo(PrintedDate.NONE);
    }
}
