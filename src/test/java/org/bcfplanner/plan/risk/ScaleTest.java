package org.bcfplanner.plan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bcfplanner.plan.risk.Scales.FIVE;
import static org.bcfplanner.plan.risk.Scales.SINGLE;
import static org.bcfplanner.plan.risk.Scales.THREE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "2, 3, 6, High",
        "3, 2, 6, High",
        "Medium, 3, 6, High",
        "1 Low, 3 = High, 3, Medium",
        "' low ', 1, 1, Low",
        "2 - Medium, 2, 4, Medium"
    })
    void aScoreIsProbabilityTimesImpact(String probability, String impact, int score, String band) {
        Rating rating = Rating.of(probability, impact);
        assertThat(THREE.score(rating)).hasValue(score);
        assertThat(THREE.band(rating)).map(Band::label).hasValue(band);
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "2, ''", "4, 1", "0, 1", "-1, 1", "2.5, 1", "likely, 1", "99999999999999999999, 1", "3 Low, 1"
    })
    void whatIsNotOnTheScaleHasNoScore(String probability, String impact) {
        assertThat(THREE.score(Rating.of(probability, impact))).isEmpty();
        assertThat(THREE.band(Rating.of(probability, impact))).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptWhateverItMeans() {
        assertThat(Grade.parse("sometimes").raw()).isEqualTo("sometimes");
        assertThat(Rating.of("", " ").isBlank()).isTrue();
        assertThat(Rating.of("4", "").isBlank()).isFalse();
    }

    @Test
    void onlyProductsOfTwoStepsArePossible() {
        assertThat(THREE.possibleScores()).containsExactly(1, 2, 3, 4, 6, 9);
        assertThat(FIVE.possibleScores()).containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25);
        assertThat(SINGLE.possibleScores()).containsExactly(1, 2, 3);
    }

    @Test
    void everyPossibleScoreHasItsBand() {
        for (Scale scale : List.of(THREE, FIVE, SINGLE)) {
            assertThat(scale.possibleScores())
                    .allSatisfy(score -> assertThat(scale.band(score)).isPresent());
        }
        assertThat(THREE.band(5)).isEmpty();
    }

    @Test
    void aSingleRatingIsItsOwnScore() {
        assertThat(SINGLE.score(Rating.single("high"))).hasValue(3);
        assertThat(SINGLE.band(Rating.single("High"))).map(Band::level).hasValue(Band.Level.HIGH);
        assertThat(SINGLE.score(Rating.of("3", "3"))).isEmpty();
    }

    @Test
    void aScaleHasBothAxesOrNeither() {
        assertThatThrownBy(() -> new Scale("x", "x", List.of("a"), List.of(), THREE.bands()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale("x", "x", List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
