package org.bcfplanner.plan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {
    private static final Id<Metric> ADMISSIONS = Metric.idOf("residential-admissions");
    private static final Definition DEFINITION =
            Editions.get("bcf-2014").metrics().definition(ADMISSIONS).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "'', 180, '21,090', VALUE, 853.5, '180 ÷ 21,090 × 100,000 = 853.5'",
        "899, '', '21,090', NUMERATOR, 190, '899 of 21,090 is nearest to 190'",
        "'899 (1)', 180, '', DENOMINATOR, '20,022', '899 with 180 is nearest to 20,022'"
    })
    void theThirdIsOfferedWhereTwoAreKnown(
            String value, String numerator, String denominator, Part part, String typed, String words) {
        assertThat(offer(value, numerator, denominator)).hasValueSatisfying(offer -> {
            assertThat(offer.part()).isEqualTo(part);
            assertThat(offer.typed()).isEqualTo(typed);
            assertThat(offer.words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 180, 0",
        "'', 180, ''",
        "899, 180, '21,090'",
        "0, 180, ''",
        "TBC, 180, '21,090'",
        "'', many, '21,090'",
        "N/A, '', '21,090'"
    })
    void nothingIsOfferedElse(String value, String numerator, String denominator) {
        assertThat(offer(value, numerator, denominator)).isEmpty();
    }

    @Test
    void whereTheTemplateAsksForNoCountsNoneAreOffered() {
        Id<Metric> id = Metric.idOf("satisfaction-users");
        Definition satisfaction =
                Editions.get("bcf-2014").metrics().definition(id).orElseThrow();
        MetricFigure figure =
                MetricFigure.blank(id, "baseline").with(Part.NUMERATOR, "60").with(Part.DENOMINATOR, "100");
        assertThat(Offer.of(satisfaction, figure)).isEmpty();
    }

    private static Optional<Offer> offer(String value, String numerator, String denominator) {
        return Offer.of(
                DEFINITION,
                MetricFigure.blank(ADMISSIONS, "baseline")
                        .with(Part.VALUE, value)
                        .with(Part.NUMERATOR, numerator)
                        .with(Part.DENOMINATOR, denominator));
    }
}
