package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two groups; a line is a name and a number. */
class RowOrderTest {
    private final List<Column<List<String>>> columns = List.of(
            Column.<List<String>>reading("name", "Name", 100, row -> Look.of(row.get(0))),
            Column.<List<String>>reading("number", "Number", 100, row -> Look.of(row.get(1)))
                    .sorted(Comparator.comparing(row -> Integer.parseInt(row.get(1)))));
    private final RowOrder<List<String>> order = new RowOrder<>(columns);
    private Sheet<List<String>> sheet;

    @BeforeEach
    void lay() {
        sheet = new Sheet<>(
                List.of(
                        group("G1"),
                        line("b", "10"),
                        line("a", "9"),
                        line("c", "100"),
                        group("G2"),
                        line("e", "1"),
                        line("d", "2")),
                List.of());
    }

    @Test
    void sortsWithinGroupsUpThenDownThenNotAtAll() {
        order.sortBy("number", sheet);
        assertThat(shown()).containsExactly("G1", "a", "b", "c", "G2", "e", "d");
        order.sortBy("number", sheet);
        assertThat(shown()).containsExactly("G1", "c", "b", "a", "G2", "d", "e");
        order.sortBy("number", sheet);
        assertThat(shown()).containsExactly("G1", "b", "a", "c", "G2", "e", "d");
    }

    @Test
    void anEditedRowStaysWhereItIsUntilSortedAgain() {
        order.sortBy("number", sheet);
        replace("a", line("a", "500"));
        assertThat(shown()).containsExactly("G1", "a", "b", "c", "G2", "e", "d");
    }

    @Test
    void aNewRowAppearsBehindTheOneItStandsBehind() {
        order.sortBy("number", sheet);
        List<Row<List<String>>> rows = new ArrayList<>(sheet.rows());
        rows.add(2, line("new", "0"));
        sheet = new Sheet<>(rows, List.of());
        assertThat(shown()).containsExactly("G1", "a", "b", "new", "c", "G2", "e", "d");
    }

    @Test
    void keepsTheLinesThatShowATextAndLeavesEmptyGroupsOut() {
        order.filter(" D ", sheet);
        assertThat(shown()).containsExactly("G2", "d");
        assertThat(order.showsAll()).isFalse();
        order.filter("10", sheet);
        assertThat(shown()).containsExactly("G1", "b", "c");
        order.filter("", sheet);
        assertThat(shown()).hasSize(7);
        assertThat(order.showsAll()).isTrue();
    }

    @Test
    void anEditedRowStaysInViewThoughItNoLongerMatches() {
        order.filter("10", sheet);
        replace("b", line("b", "7"));
        assertThat(shown()).containsExactly("G1", "b", "c");
    }

    @Test
    void foldsAGroupAndUnfoldsIt() {
        order.fold("G1");
        assertThat(shown()).containsExactly("G1", "G2", "e", "d");
        assertThat(order.arrange(sheet.rows()).getFirst().kind()).isEqualTo(Row.Kind.FOLDED);
        order.fold("G1");
        assertThat(shown()).hasSize(7);
    }

    private void replace(String id, Row<List<String>> row) {
        List<Row<List<String>>> rows = new ArrayList<>(sheet.rows());
        rows.replaceAll(each -> each.id().equals(id) ? row : each);
        sheet = new Sheet<>(rows, List.of());
    }

    private List<String> shown() {
        return order.arrange(sheet.rows()).stream().map(Row::id).toList();
    }

    private static Row<List<String>> group(String id) {
        return new Row<>(id, Row.Kind.GROUP, List.of(id, "0"));
    }

    private static Row<List<String>> line(String id, String number) {
        return new Row<>(id, Row.Kind.LINE, List.of(id, number));
    }
}
