package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
    @Test
    void narrowSheetsStandUprightAndWideOnesLieAcross() {
        assertThat(Paper.of(60, 100).turn()).isEqualTo(Paper.Turn.UPRIGHT);
        assertThat(Paper.of(116, 100).turn()).isEqualTo(Paper.Turn.UPRIGHT);
        assertThat(Paper.of(140, 100).turn()).isEqualTo(Paper.Turn.ACROSS);
    }

    /** A page of paper across, at full size, holds 495 points. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "400, 1",
        "490, 1",
        "520, 1",
        "600, 1",
        "640, 2",
        "990, 2",
        "1080, 2",
        "1200, 3",
        "4900, 10",
        "9000, 0"
    })
    void aLastPageIsNotLeftWithAFewRows(double points, int pages) {
        assertThat(Paper.of(149, points)).isEqualTo(new Paper(Paper.Turn.ACROSS, pages));
    }

    @Test
    void whatIsWiderThanThePaperIsMadeSmallerAndSoTakesLessHeight() {
        assertThat(Paper.of(298, 900).pages()).isEqualTo(1);
        assertThat(Paper.of(298, 1400).pages()).isEqualTo(2);
    }
}
