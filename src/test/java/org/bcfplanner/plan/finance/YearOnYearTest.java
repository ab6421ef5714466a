package org.bcfplanner.plan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | 250 | 5000 | 25.0 | +£50 (25.0%)",
                "250 | 200 | -5000 | -20.0 | -£50 (20.0%)",
                "200 | 200 | 0 | 0.0 | no change",
                "Nil | 200 | 20000 | | +£200",
                "200 | Nil | -20000 | -100.0 | -£200 (100.0%)",
                "-100 | 100 | 20000 | 200.0 | +£200 (200.0%)",
                "TBC | 200 | | | not known: excludes 1 TBC",
                "200 | £10,565,00 | | | not known: excludes 1 unreadable",
                "TBC | abc | | | not known: excludes 1 TBC and 1 unreadable",
                "'' | 200 | | | ''",
                "200 | N/A | | | ''"
            })
    void theChangeIsKnownWhereBothYearsAre(String before, String after, Long pence, String percent, String words) {
        YearOnYear change = YearOnYear.of(Amount.read(before, Unit.POUNDS), Amount.read(after, Unit.POUNDS));
        assertThat(change.pence().isPresent() ? change.pence().getAsLong() : null)
                .isEqualTo(pence);
        assertThat(change.percent().map(Object::toString).orElse(null)).isEqualTo(percent);
        assertThat(change.words()).isEqualTo(words);
    }
}
