package org.bcfplanner.plan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "(April 2012 - March 2013), Apr 2012 – Mar 2013, 2012/13",
        "April 2012-March 2013, Apr 2012 – Mar 2013, 2012/13",
        "(April - December 2014), Apr – Dec 2014, Apr – Dec 2014",
        "(October 2014 - March 2015), Oct 2014 – Mar 2015, Oct 2014 – Mar 2015",
        "sept 2013 to feb 2014, Sep 2013 – Feb 2014, Sep 2013 – Feb 2014"
    })
    void monthsAreReadAsTemplatesPrintThem(String typed, String words, String label) {
        assertThat(Months.read(typed)).hasValueSatisfying(months -> {
            assertThat(months.words()).isEqualTo(words);
            assertThat(months.label()).isEqualTo(label);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(insert time period)",
                "(TBC)",
                "2012/13",
                "March 2013 - April 2012",
                "Smarch 2012 - May 2013"
            })
    void anythingElseSaysNoMonths(String typed) {
        assertThat(Months.read(typed)).isEmpty();
    }

    @Test
    void aLaterYearLiesTwelveMonthsOn() {
        double one = Months.read("April 2012 - March 2013").orElseThrow().middle();
        assertThat(Months.read("April 2013 - March 2014").orElseThrow().middle())
                .isEqualTo(one + 12);
    }
}
