package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.plan.money.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabSeparatedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=1+1; \\=1+1",
                "=cmd|'/C calc'!A0; \\=cmd|'/C calc'!A0",
                "+44 20 7946 0000; \\+44 20 7946 0000",
                "@SUM(A1); \\@SUM(A1)",
                "-2+3; \\-2+3",
                "- a dash; \\- a dash",
                "-5; -5",
                "+1,002.5%; +1,002.5%",
                "Care = home; Care = home",
                "a\\b; a\\\\b"
            })
    void aTextThatASpreadsheetWouldRunIsEscapedAndANumberIsNot(String text, String written) {
        Listing listing =
                new Listing(Unit.POUNDS, List.of(Field.text("name", "Name")), List.of(List.of(Cell.text(text))));
        assertThat(TabSeparated.render(listing)).isEqualTo("name\n" + written + "\n");
    }
}
