package org.bcfplanner.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4                        | Known[number=4, form=COUNT]
            1,234                    | Known[number=1234, form=COUNT]
            12.5                     | Known[number=12.5, form=NUMBER]
            95%                      | Known[number=95, form=PERCENTAGE]
            2(?)                     | Qualified[number=2, form=COUNT, qualifier=?]
            0 (2016)                 | Qualified[number=0, form=COUNT, qualifier=2016]
            38.8% [draft target]     | Qualified[number=38.8, form=PERCENTAGE, qualifier=draft target]
            76.5% (2015/16)          | Qualified[number=76.5, form=PERCENTAGE, qualifier=2015/16]
            40.93% (2014/15)         | Qualified[number=40.93, form=PERCENTAGE, qualifier=2014/15]
            circa 12                 | Qualified[number=12, form=COUNT, qualifier=estimate]
            No system in place       | State[words=No system in place]
            System in place          | State[words=System in place]
            Baseline not available as yet | NotYet[words=Baseline not available as yet]
            TBC                      | NotYet[words=TBC]
            n/a                      | NotYet[words=n/a]
            targets to be set        | NotYet[words=targets to be set]
            Note that indicator might change post 2016/17 | Remark[words=Note that indicator might change post 2016/17]
            £60k                     | Remark[words=£60k]
            ''                       | Blank[]
            """)
    void means(String typed, String meaning) {
        assertThat(Stated.parse(typed).meaning()).hasToString(meaning);
        assertThat(Stated.parse(typed).raw()).isEqualTo(typed);
    }

    @Test
    void aFigureIsTakenOutOfWhatHangsOnIt() {
        assertThat(Stated.parse("38.8% [draft target]").number()).contains(new BigDecimal("38.8"));
        assertThat(Stated.parse("38.8% [draft target]").isCalledTarget()).isTrue();
        assertThat(Stated.parse("System in place").number()).isEmpty();
        assertThat(Stated.parse("System in place").isValue()).isTrue();
        assertThat(Stated.parse("Baseline not available as yet").isValue()).isFalse();
    }

    @Test
    void aValueSaysOfWhatTimeItIs() {
        IndicatorValue value = IndicatorValue.blank(Id.derivedFrom("any"), 2017, ValueKind.TRAJECTORY)
                .with(ValuePart.VALUE, "95% (2016/17)");
        assertThat(value.ownPeriod()).hasValueSatisfying(period -> {
            assertThat(period.words()).isEqualTo("2016/17");
            assertThat(period.isOf(2017)).isFalse();
            assertThat(period.isOf(2016)).isTrue();
        });
        assertThat(value.with(ValuePart.PERIOD, "2017/18").ownPeriod())
                .hasValueSatisfying(period -> assertThat(period.isOf(2017)).isTrue());
        assertThat(value.with(ValuePart.VALUE, "").isBlank()).isTrue();
    }
}
