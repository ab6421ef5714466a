package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    @ParameterizedTest
    @CsvSource({"2014/15,2014", "2014-15,2014", "2017/2018,2017", "1999/00,1999", "1999/2000,1999"})
    void readsTheWaysItIsWritten(String text, int start) {
        FinancialYear year = FinancialYear.parse(text);
        assertThat(year.start()).isEqualTo(start);
        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/16", "2917/18", "14/15", "2014", "", "20141/15", "1989/90", "2051/52"})
    void refusesWhatIsNoFinancialYear(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
