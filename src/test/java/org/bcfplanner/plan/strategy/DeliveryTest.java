package org.bcfplanner.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            End of December 2016            | 2016-12-31 | 2016-12-31
            end March 2017                  | 2017-03-31 | 2017-03-31
            Start of April 2017             | 2017-04-01 | 2017-04-01
            by 1st April 2017               | 2017-04-01 | 2017-04-01
            1/4/2017                        | 2017-04-01 | 2017-04-01
            2017-04-01                      | 2017-04-01 | 2017-04-01
            April 2017                      | 2017-04-01 | 2017-04-30
            Apr-17                          | 2017-04-01 | 2017-04-30
            early April 2017                | 2017-04-01 | 2017-04-10
            late February 2017              | 2017-02-21 | 2017-02-28
            Q3 2016/17                      | 2016-10-01 | 2016-12-31
            Quarter 4 of 2016/17            | 2017-01-01 | 2017-03-31
            end of Q1 2017/18               | 2017-06-30 | 2017-06-30
            spring 2017                     | 2017-03-01 | 2017-05-31
            winter 2017/18                  | 2017-12-01 | 2018-02-28
            2017/18                         | 2017-04-01 | 2018-03-31
            2017/2018                       | 2017-04-01 | 2018-03-31
            2017-18                         | 2017-04-01 | 2018-03-31
            17/18                           | 2017-04-01 | 2018-03-31
            early 2019/20                   | 2019-04-01 | 2019-07-31
            mid-2018                        | 2018-05-01 | 2018-08-31
            late 2018                       | 2018-09-01 | 2018-12-31
            2018                            | 2018-01-01 | 2018-12-31
            April 2017 to June 2018         | 2017-04-01 | 2018-06-30
            2018/19 or early 2019/20        | 2018-04-01 | 2019-07-31
            """)
    void reads(String typed, LocalDate earliest, LocalDate latest) {
        Delivery delivery = Delivery.parse(typed);
        assertThat(delivery.state()).isEqualTo(Delivery.State.DATED);
        assertThat(delivery.milestones()).hasSize(1);
        assertThat(delivery.earliest()).contains(earliest);
        assertThat(delivery.latest()).contains(latest);
        assertThat(delivery.raw()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "on-going, ONGOING",
        "Ongoing from the start, ONGOING",
        "TBC, TBC",
        "to be agreed, TBC",
        "soon, UNREADABLE",
        "April 2917, UNREADABLE",
        "2017/19, UNREADABLE",
        "31 February 2017, UNREADABLE",
        "1 in 2000000, UNREADABLE"
    })
    void namesNoTime(String typed, Delivery.State state) {
        assertThat(Delivery.parse(typed).state()).isEqualTo(state);
        assertThat(Delivery.parse(typed).latest()).isEmpty();
        assertThat(Delivery.parse(typed).milestones()).isEmpty();
    }

    @Test
    void severalMilestonesWithAlternatives() {
        Delivery delivery = Delivery.parse("Virtual set up 17/18 Collocated 2018/19 or early 2019/20");
        assertThat(delivery.milestones())
                .extracting(Milestone::what, each -> each.alternatives().size(), Milestone::latest)
                .containsExactly(
                        tuple("Virtual set up", 1, LocalDate.of(2018, 3, 31)),
                        tuple("Collocated", 2, LocalDate.of(2019, 7, 31)));
        assertThat(delivery.milestones().getLast().alternatives())
                .extracting(TimeSpan::words)
                .containsExactly("2018/19", "early 2019/20");
        assertThat(delivery.past(LocalDate.of(2018, 4, 1)))
                .extracting(Milestone::what)
                .containsExactly("Virtual set up");
        assertThat(delivery.past(LocalDate.of(2018, 3, 31))).isEmpty();
    }

    @Test
    void whatStandsBehindTheOnlyTimeNamesIt() {
        assertThat(Delivery.parse("virtual 2017/18; co-located by March 2019").milestones())
                .extracting(Milestone::what)
                .containsExactly("virtual", "co-located");
        assertThat(Delivery.parse("April 2017 (mobilisation)").milestones())
                .extracting(Milestone::what)
                .containsExactly("(mobilisation)");
    }
}
