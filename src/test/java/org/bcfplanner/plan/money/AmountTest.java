package org.bcfplanner.plan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the parsing table, data dictionary 5.1, that are about money. */
class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£2,862,000|2862000",
                "£196k|196000",
                "£25k|25000",
                "1,002k|1002000",
                "£1.2m|1200000",
                "1002000|1002000",
                "£40m|40000000",
                "£3.86m|3860000",
                "£4.2M|4200000",
                "£0.00|0",
                "(500)|-500",
                "£(0.447)m|-447000",
                "(11)|-11",
                "-£500|-500",
                "£-500|-500",
                "−500|-500",
                "£1 002 000|1002000",
                "1\u2009002\u2009000|1002000",
                "1\u00a0002\u00a0000|1002000",
                "1\u202f002\u202f000|1002000",
                "£1\u2009002k|1002000",
                "£1\u00a0002.50|1002.50",
                "1.002.000,50|1002000.50",
                "£1,002,000.50|1002000.50",
                "£10,410,536.00|10410536",
                "-£1,002.00|-1002",
                "£10,410,536|10410536",
                "GBP 1,000|1000",
                "£1.5 million|1500000",
                "0.5bn|500000000",
                ".5k|500",
                "£99999999999|99999999999",
            })
    void readsKnownAmounts(String typed, String pounds) {
        Amount amount = Amount.read(typed, Unit.POUNDS);
        assertThat(amount.meaning()).isEqualTo(new Meaning.Known(pence(pounds)));
        assertThat(amount.raw()).isEqualTo(typed);
        assertThat(amount.remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£214|214000",
                "£15,843|15843000",
                "196|196000",
                "196k|196000",
                "£1.2m|1200000",
                "25.5|25500",
                "(998)|-998000"
            })
    void aBareNumberIsInTheUnitOfItsColumnWhateverItsSign(String typed, String pounds) {
        assertThat(Amount.read(typed, Unit.THOUSANDS).meaning()).isEqualTo(new Meaning.Known(pence(pounds)));
    }

    @Test
    void thePoundSignInAColumnOfThousandsIsAnAssumptionThatIsSaid() {
        assertThat(Reading.assumption(Amount.read("£214", Unit.THOUSANDS), Unit.THOUSANDS))
                .isEqualTo("read in £000s, as the column is");
        assertThat(Reading.assumption(Amount.read("£214k", Unit.THOUSANDS), Unit.THOUSANDS))
                .isEmpty();
        assertThat(Reading.assumption(Amount.read("214", Unit.THOUSANDS), Unit.THOUSANDS))
                .isEmpty();
    }

    @Test
    void malformedGroupingIsNeverGuessedAt() {
        Amount amount = Amount.read("£10,565,00", Unit.POUNDS);
        assertThat(amount.isUnreadable()).isTrue();
        assertThat(amount.raw()).isEqualTo("£10,565,00");
        assertThat(Repairs.of("£10,565,00", Unit.POUNDS)).containsExactly("£10,565,000", "£1,056,500", "£10,565.00");
    }

    @Test
    void severalAmountsInOneCellAreNotOneAmount() {
        String typed = "£10,565,00 (BCF) £10,410,536 ASC Budget for services for older adults £13,000,000 CCG Unplanned"
                + " Care (TBC)";
        assertThat(Amount.read(typed, Unit.POUNDS).isUnreadable()).isTrue();
        assertThat(Repairs.of(typed, Unit.POUNDS)).isEmpty();
    }

    @Test
    void aRemarkIsKeptBesideTheAmountAlsoAcrossALineBreak() {
        String typed = "£1,002k (need to review these figures in light of\noverall funding availability)";
        Amount amount = Amount.read(typed, Unit.POUNDS);
        assertThat(amount.meaning()).isEqualTo(new Meaning.Known(100_200_000));
        assertThat(amount.remark()).isEqualTo("need to review these figures in light of overall funding availability");
        assertThat(amount.raw()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "tbc", "To be confirmed", " TBC ", "£13,000,000 (TBC)", "TBC (after the board)"})
    void tbcIsUnknownAndNeverZero(String typed) {
        Amount amount = Amount.read(typed, Unit.POUNDS);
        assertThat(amount.isTbc()).isTrue();
        assertThat(amount.counted()).isEmpty();
        assertThat(amount.raw()).isEqualTo(typed);
    }

    @Test
    void nilIsAKnownZeroAndNotApplicableIsNeitherBlankNorZero() {
        assertThat(Amount.read("Nil", Unit.POUNDS).meaning()).isEqualTo(new Meaning.Nil());
        assertThat(Amount.read("Nil", Unit.POUNDS).counted()).hasValue(0);
        assertThat(Amount.read("N/A", Unit.POUNDS).meaning()).isEqualTo(new Meaning.NotApplicable());
        assertThat(Amount.read("N/A", Unit.POUNDS).counted()).isEmpty();
        assertThat(Amount.read("  ", Unit.POUNDS)).isEqualTo(Amount.BLANK);
    }

    @Test
    void anEstimateIsMarkedAndAFootnoteIsNotPartOfTheNumber() {
        Amount estimate = Amount.read("circa £16.884m", Unit.POUNDS);
        assertThat(estimate.meaning()).isEqualTo(new Meaning.Known(1_688_400_000));
        assertThat(estimate.estimate()).isTrue();
        Amount noted = Amount.read("22,600 (2)", Unit.POUNDS);
        assertThat(noted.meaning()).isEqualTo(new Meaning.Known(2_260_000));
        assertThat(noted.footnote()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "贈10,707,003",
                "拢13,450,589",
                "19,549 5,",
                "-2,",
                "64.5%",
                "(7.7%)",
                "abc",
                "£",
                "1,2345",
                "12,5",
                "1.234",
                "£196k plus VAT",
                "--5",
                "123456789012345678901234567890",
                "1e5",
                "=1+1",
                "2 or 3"
            })
    void whatIsNotBeyondDoubtIsUnreadableAndKept(String typed) {
        Amount amount = Amount.read(typed, Unit.POUNDS);
        assertThat(amount.isUnreadable()).as(typed).isTrue();
        assertThat(amount.raw()).isEqualTo(typed);
        assertThat(amount.counted()).isEmpty();
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() {
        assertThat(Repairs.of("贈10,707,003", Unit.POUNDS)).containsExactly("£10,707,003");
        assertThat(Repairs.of("1.234", Unit.POUNDS)).containsExactly("1,234", "1.23");
        assertThat(Repairs.of("£196k plus VAT", Unit.POUNDS)).containsExactly("£196k (plus VAT)");
        assertThat(Repairs.of("£1O0", Unit.POUNDS)).containsExactly("£100");
        assertThat(Repairs.of("-", Unit.POUNDS)).containsExactly("Nil");
        assertThat(Repairs.of("19,549 5,", Unit.POUNDS)).isEmpty();
        assertThat(Repairs.of("£196k", Unit.POUNDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"£10,565,00", "1.234", "贈10,707,003", "£1O0", "12,5", "£1,23,45k", "-", "1,2345"})
    void everyRepairCanBeRead(String raw) {
        List<String> repairs = Repairs.of(raw, Unit.THOUSANDS);
        assertThat(repairs)
                .allSatisfy(
                        repair -> assertThat(Amount.read(repair, Unit.THOUSANDS).counted())
                                .isPresent());
    }

    @Test
    void theTextToEditMeansTheSameInEitherUnit() {
        for (String typed : List.of("30k", "30", "£30", "TBC", "Nil", "£10,565,00", "", "(5.25)", "£1.2m", "1.234")) {
            for (Unit typedIn : Unit.values()) {
                Amount amount = Amount.read(typed, typedIn);
                for (Unit shownIn : Unit.values()) {
                    String edited = amount.editedIn(shownIn);
                    if (!amount.isUnreadable()) {
                        assertThat(Amount.read(edited, shownIn).meaning())
                                .as("%s typed in %s, edited in %s as %s", typed, typedIn, shownIn, edited)
                                .isEqualTo(amount.meaning());
                    }
                }
            }
        }
    }

    @Test
    void isShownInTheUnitOfTheTable() {
        assertThat(Amount.read("£1,002k (to review)", Unit.POUNDS).shownIn(Unit.THOUSANDS))
                .isEqualTo("1,002");
        assertThat(Amount.read("£1,002k", Unit.POUNDS).shownIn(Unit.POUNDS)).isEqualTo("1,002,000");
        assertThat(Amount.read("25,500.50", Unit.POUNDS).shownIn(Unit.THOUSANDS))
                .isEqualTo("25.5005");
        assertThat(Amount.read("10.5", Unit.POUNDS).shownIn(Unit.POUNDS)).isEqualTo("10.50");
        assertThat(Amount.read("-998k", Unit.POUNDS).shownIn(Unit.THOUSANDS)).isEqualTo("(998)");
        assertThat(Amount.read("£10,565,00", Unit.POUNDS).shownIn(Unit.THOUSANDS))
                .isEqualTo("£10,565,00");
    }

    @Test
    void aTotalSaysWhatItCouldNotCount() {
        Total total = Total.of(List.of(
                Amount.read("£1,002k", Unit.POUNDS),
                Amount.read("TBC", Unit.POUNDS),
                Amount.read("£10,565,00", Unit.POUNDS),
                Amount.read("Nil", Unit.POUNDS),
                Amount.read("N/A", Unit.POUNDS),
                Amount.BLANK));
        assertThat(total).isEqualTo(new Total(100_200_000, 1, 1, 1, 1));
        assertThat(total.isIncomplete()).isTrue();
        assertThat(Reading.incomplete(total)).isEqualTo("excludes 1 TBC and 1 unreadable");
        assertThat(Total.of(List.of(Amount.BLANK)).isOfNothing()).isTrue();
        assertThat(Total.of(List.of(Amount.read("Nil", Unit.POUNDS))).isOfNothing())
                .isFalse();
    }

    private static long pence(String pounds) {
        return new java.math.BigDecimal(pounds).movePointRight(2).longValueExact();
    }
}
