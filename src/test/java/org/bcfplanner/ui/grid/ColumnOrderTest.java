package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of columns and what is remembered of it, without a window. */
class ColumnOrderTest {
    /** Columns are equal when they are the same: one for each id. */
    private final Map<String, Column<String>> made = new HashMap<>();

    private final ColumnOrder<String> order = new ColumnOrder<>(List.of(
            kept("n", ""),
            kept("name", "Name"),
            column("a", "G"),
            column("b", "G"),
            column("x", ""),
            column("c", "H")));

    @Test
    void groupsStayTogetherWhateverTheRememberedOrder() {
        order.arrange(List.of("a", "c", "b", "x", "name", "n"), Set.of());
        assertThat(ids(order.ordered())).containsExactly("n", "name", "a", "b", "c", "x");
    }

    @Test
    void aMovedGroupTakesItsHiddenColumnsAlong() {
        order.hide(Set.of("a"));
        order.move(column("b", "G"), ColumnOrder.Level.GROUP, 3);
        assertThat(ids(order.ordered())).containsExactly("n", "name", "x", "c", "a", "b");
        assertThat(ids(order.shown())).containsExactly("n", "name", "x", "c", "b");
    }

    @Test
    void theNumbersOfTheRowsNeverMove() {
        assertThat(order.units(kept("n", ""), ColumnOrder.Level.COLUMN)).isEmpty();
        order.move(kept("n", ""), ColumnOrder.Level.COLUMN, 1);
        assertThat(ids(order.ordered())).startsWith("n", "name");
    }

    @Test
    void columnsThatAreKeptMustBeMadeFirst() {
        assertThatThrownBy(() -> new ColumnOrder<>(List.of(column("a", ""), kept("n", "N"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMemoryIsALineThatCanBeReadAndReadAgain() {
        ColumnMemory memory = new ColumnMemory(List.of(
                new ColumnMemory.Kept("2014/15 SPEND MIN", Optional.of(120.0), true),
                new ColumnMemory.Kept("type", Optional.empty(), false),
                new ColumnMemory.Kept("title", Optional.of(300.0), false)));
        assertThat(memory.text()).isEqualTo("2014/15 SPEND MIN=120 hidden; type; title=300");
        assertThat(ColumnMemory.read(memory.text())).isEqualTo(memory);
        assertThat(ColumnMemory.read("").columns()).isEmpty();
    }

    private static List<String> ids(List<Column<String>> columns) {
        return columns.stream().map(Column::id).toList();
    }

    private Column<String> column(String id, String group) {
        return made.computeIfAbsent(
                id, key -> Column.<String>reading(key, key, 50, Look::of).under(group));
    }

    private Column<String> kept(String id, String title) {
        return made.computeIfAbsent(
                id, key -> Column.<String>reading(key, title, 50, Look::of).kept());
    }
}
