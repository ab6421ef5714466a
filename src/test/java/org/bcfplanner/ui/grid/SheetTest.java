package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private final Row<String> a = line("a", "1");
    private final Row<String> b = line("b", "2");
    private final Sheet<String> sheet = new Sheet<>(List.of(a, b), shown -> List.of(total(shown.size())));

    @Test
    void rowsThatSayTheSameAreTheVeryObjectsThatAreShown() {
        Sheet<String> shared = new Sheet<>(List.of(line("a", "1"), line("b", "3")), List.of(total(2))).sharing(sheet);
        assertThat(shared.rows().getFirst()).isSameAs(a);
        assertThat(shared.rows().getLast()).isEqualTo(line("b", "3"));
        assertThat(shared.totals().getFirst()).isSameAs(sheet.totals().getFirst());
        assertThat(shared.placeOf("b")).isEqualTo(1);
    }

    @Test
    void rowsThatMovedAreFoundWhereTheyAreNow() {
        Sheet<String> shared =
                new Sheet<>(List.of(line("c", "0"), line("b", "2"), line("a", "1")), List.of()).sharing(sheet);
        assertThat(shared.rows().get(1)).isSameAs(b);
        assertThat(shared.rows().get(2)).isSameAs(a);
        assertThat(shared.placeOf("a")).isEqualTo(2);
        assertThat(shared.placeOf("gone")).isEqualTo(-1);
    }

    @Test
    void fewerRowsHaveAnotherFootAndTheirOwnPlaces() {
        Sheet<String> shown = sheet.showing(List.of(b));
        assertThat(shown.totals()).containsExactly(total(1));
        assertThat(shown.placeOf("b")).isZero();
        assertThat(shown.placeOf("a")).isEqualTo(-1);
    }

    @Test
    void allRowsAsTheyStandAreTheSheetItself() {
        assertThat(sheet.showing(sheet.rows())).isSameAs(sheet);
    }

    @Test
    void aRowPutInPlaceLeavesTheOthersAndBringsItsFoot() {
        Sheet<String> next = sheet.with(List.of(line("b", "9")), shown -> List.of(total(9)));
        assertThat(next.rows()).containsExactly(a, line("b", "9"));
        assertThat(next.rows().getFirst()).isSameAs(a);
        assertThat(next.totals()).containsExactly(total(9));
        assertThat(sheet.rows()).containsExactly(a, b);
    }

    private static Row<String> line(String id, String value) {
        return new Row<>(id, Row.Kind.LINE, value);
    }

    private static Row<String> total(int rows) {
        return new Row<>("total", Row.Kind.TOTAL, "of " + rows);
    }
}
