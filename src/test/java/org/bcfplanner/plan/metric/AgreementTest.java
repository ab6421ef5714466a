package org.bcfplanner.plan.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.bcfplanner.plan.chance.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of the data dictionary, section 5.3. */
class AgreementTest {
    private static final Formula PER_CENT = new Formula(new BigDecimal(100));
    private static final Formula PER_100_000 = new Formula(new BigDecimal(100_000));

    @Test
    void aValueIsComparedToItsOwnDecimals() {
        assertThat(agreement("597", "135", "22600", PER_100_000))
                .hasValue(new Agreement.Agrees(new BigDecimal("597.3")));
        assertThat(agreement("93", "205", "220", PER_CENT)).hasValue(new Agreement.Agrees(new BigDecimal("93.2")));
        assertThat(agreement("93.18", "205", "220", PER_CENT)).hasValue(new Agreement.Agrees(new BigDecimal("93.18")));
    }

    @Test
    void onePairThatRoundsToWhatIsPrintedExplainsReablement() {
        assertThat(agreement("89.8", "95", "110", PER_CENT)).hasValueSatisfying(found -> {
            assertThat(found.computed()).isEqualTo("86.4");
            assertThat(((Agreement.Explained) found).counts()).containsExactly(new Count(97, 108));
        });
    }

    @Test
    void noRoundingExplainsTheAdmissions() {
        assertThat(agreement("899", "180", "21090", PER_100_000)).hasValueSatisfying(found -> {
            Agreement.Differs differs = (Agreement.Differs) found;
            assertThat(differs.computed()).isEqualTo("853.5");
            assertThat(differs.least()).isEqualTo("843.9");
            assertThat(differs.greatest()).isEqualTo("863.1");
        });
    }

    @Test
    void aFigureThatIsNoMultipleOfFiveWasNotRounded() {
        assertThat(agreement("89.8", "96", "111", PER_CENT))
                .hasValue(
                        new Agreement.Differs(new BigDecimal("86.5"), new BigDecimal("86.5"), new BigDecimal("86.5")));
    }

    @Test
    void theNearestExplanationComesFirst() {
        assertThat(agreement("86", "95", "110", PER_CENT)).containsInstanceOf(Agreement.Agrees.class);
        assertThat(agreement("85", "95", "110", PER_CENT))
                .hasValueSatisfying(found -> assertThat(
                                ((Agreement.Explained) found).counts().getFirst())
                        .isEqualTo(new Count(94, 110)));
    }

    @Test
    void aRoundedShareIsNeverMoreThanAll() {
        assertThat(agreement("102", "110", "110", PER_CENT))
                .hasValueSatisfying(found ->
                        assertThat(((Agreement.Differs) found).greatest()).isEqualTo("100.0"));
    }

    @Test
    void countsThatAreNotWholeAreTakenAsTheyStand() {
        assertThat(agreement("10", "95.5", "110", PER_CENT)).containsInstanceOf(Agreement.Differs.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "-110"})
    void thereIsNoValueWithoutADenominator(String denominator) {
        assertThat(agreement("89.8", "95", denominator, PER_CENT)).isEmpty();
    }

    @Test
    void twoOfThreeGiveTheThird() {
        assertThat(PER_CENT.exact(new BigDecimal(205), new BigDecimal(220)))
                .hasValueSatisfying(value -> assertThat(value.toString()).startsWith("93.18181818"));
        assertThat(PER_CENT.value(new BigDecimal(205), new BigDecimal(220), 1)).hasValue(new BigDecimal("93.2"));
        assertThat(PER_CENT.numerator(new BigDecimal("93.2"), new BigDecimal(220)))
                .hasValue(new BigDecimal(205));
        assertThat(PER_100_000.denominator(new BigDecimal(597), new BigDecimal(135)))
                .hasValue(new BigDecimal(22_613));
        assertThat(PER_CENT.numerator(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(PER_CENT.denominator(BigDecimal.ZERO, BigDecimal.ONE)).isEmpty();
        assertThat(PER_CENT.value(BigDecimal.ONE, BigDecimal.ZERO, 1)).isEmpty();
    }

    @Test
    void aMultiplierIsAboveZero() {
        assertThatThrownBy(() -> new Formula(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Agreement> agreement(String stated, String numerator, String denominator, Formula by) {
        return Agreement.of(new BigDecimal(stated), new BigDecimal(numerator), new BigDecimal(denominator), by);
    }
}
