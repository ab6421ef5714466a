package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts go on, forwards and backwards. */
class SeriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // source | the text before it | the two after it
                "2014/15|2013/14|2015/16|2016/17",
                "2014/15;2015/16|2013/14|2016/17|2017/18",
                "2014/15;2016/17|2012/13|2018/19|2020/21",
                "1998/99|1997/98|1999/00|2000/01",
                "2014-15|2013-14|2015-16|2016-17",
                "2014/2015|2013/2014|2015/2016|2016/2017",
                "Plan 2014/15|Plan 2013/14|Plan 2015/16|Plan 2016/17",
                "2014;2015|2013|2016|2017",
                "2014|2014|2014|2014",
                "1;2|0|3|4",
                "10;7|13|4|1",
                "2;1;0|3|-1|-2",
                "1.5;2.25|0.75|3.00|3.75",
                "£196k;£198k|£194k|£200k|£202k",
                "£1,000;£2,000|£0|£3,000|£4,000",
                "£1.2m;£1.3m|£1.1m|£1.4m|£1.5m",
                "£196k|£196k|£196k|£196k",
                "£196k;£198|£198|£196k|£198",
                "1;2;4|4|1|2",
                "TBC|TBC|TBC|TBC",
                "TBC;5|5|TBC|5",
                "£10,565,00|£10,565,00|£10,565,00|£10,565,00",
                "BCF01|BCF00|BCF02|BCF03",
                "BCF01;BCF02|BCF00|BCF03|BCF04",
                "BCF09|BCF08|BCF10|BCF11",
                "Phase 2;Phase 4|Phase 0|Phase 6|Phase 8",
                "BCF1;Other 2|Other 2|BCF1|Other 2",
                "Recurrent|Recurrent|Recurrent|Recurrent",
                "BCF00|BCF00|BCF01|BCF02",
            })
    void goesOn(String source, String before, String next, String after) {
        Series series = Series.of(List.of(source.split(";")), false);
        int length = source.split(";").length;
        assertThat(List.of(series.at(-1), series.at(length), series.at(length + 1)))
                .containsExactly(before, next, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014/15|2014/15",
                "GBP 1,000|GBP 1,000",
                "£196k;£198k|£200k",
                "circa £16;circa £17|circa £16",
                "75|75"
            })
    void inAColumnOfNumbersOnlyNumbersGoOn(String source, String next) {
        List<String> texts = List.of(source.split(";"));
        assertThat(Series.of(texts, true).at(texts.size())).isEqualTo(next);
    }
}
