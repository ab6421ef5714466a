package org.bcfplanner.plan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    @ParameterizedTest
    @CsvSource({
        "25%, 25",
        "25, 25",
        "25 %, 25",
        "12.5%, 12.5",
        "0, 0",
        "100%, 100",
        "circa 25%, 25",
        "25% (draft), 25",
        "0.25, 0.25"
    })
    void aShareIsReadWithOrWithoutItsSign(String typed, BigDecimal percent) {
        Percentage share = Percentage.parse(typed);
        assertThat(share.state()).isEqualTo(Percentage.State.KNOWN);
        assertThat(share.percent()).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(percent));
        assertThat(share.raw()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "'  ', BLANK",
        "TBC, TBC",
        "25% (TBC), TBC",
        "101%, OUT_OF_RANGE",
        "250, OUT_OF_RANGE",
        "-5%, OUT_OF_RANGE",
        "(7.7%), OUT_OF_RANGE",
        "999999999999999999999999999999, OUT_OF_RANGE",
        "a quarter, UNREADABLE",
        "£25, UNREADABLE",
        "25k, UNREADABLE",
        "'2,5%', UNREADABLE",
        "Nil, UNREADABLE",
        "=1/4, UNREADABLE"
    })
    void whatIsNoShareIsKeptAndMarked(String typed, Percentage.State state) {
        Percentage share = Percentage.parse(typed);
        assertThat(share.state()).isEqualTo(state);
        assertThat(share.percent()).isEmpty();
        assertThat(share.raw()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25%", "", " 25 ", "nonsense\twith\nlines", "🙂"})
    void whatIsStoredReadsBackTheSame(String typed) {
        assertThat(Percentage.parse(Percentage.parse(typed).toString())).isEqualTo(new Percentage(typed));
    }
}
