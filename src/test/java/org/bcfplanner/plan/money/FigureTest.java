package org.bcfplanner.plan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the parsing table, data dictionary 5.1, that are about rates, counts and what hangs on them. */
class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "597 (1)|597|1|",
                "22,600 (2)|22600|2|",
                "93 (3)|93|3|",
                "220 (4)|220|4|",
                "64.5% (5)|64.5|5|",
                "48.5% (6)|48.5|6|",
                "19 (7)|19|7|",
                "597¹|597|1|",
                "64.5%|64.5||",
                "59.6|59.6||",
                "38.8% [draft target]|38.8||draft target",
                "2(?)|2||?",
                "0 (2016)|0||2016",
                "40.93% (2014/15)|40.93||2014/15",
                "95% (2016/17)|95||2016/17",
                "(7.7%)|-7.7||",
            })
    void readsWhatHangsOnAFigure(String typed, BigDecimal number, String footnote, String qualifier) {
        Figure figure = FigureReader.read(typed).orElseThrow();
        assertThat(figure.number()).isEqualByComparingTo(number);
        assertThat(figure.value()).isEqualByComparingTo(number);
        assertThat(figure.footnote()).isEqualTo(footnote == null ? "" : footnote);
        assertThat(figure.qualifier()).isEqualTo(qualifier == null ? "" : qualifier);
    }

    @Test
    void aRoundedTwinAgreesToItsPrecision() {
        Figure rounded = FigureReader.read("£4.2M").orElseThrow();
        assertThat(rounded.agreesWith(FigureReader.read("£4.184m").orElseThrow()))
                .isTrue();
        assertThat(FigureReader.read("£4,184k").orElseThrow().agreesWith(rounded))
                .isTrue();
        assertThat(rounded.agreesWith(FigureReader.read("£4.14m").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'19,549 5,'", "'-2,'", "N/A", "'1,00'", "'12 34'", "'5 6 7'"})
    void readsNothingIntoBrokenDigits(String typed) {
        assertThat(FigureReader.read(typed)).isEmpty();
    }
}
