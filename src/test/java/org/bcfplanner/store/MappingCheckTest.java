package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.plan.finance.Line;
import org.junit.jupiter.api.Test;

class MappingCheckTest {
    private final List<Column> line = new ArrayList<>(Columns.of(Line.class).columns());

    @Test
    void recordsAndTablesAreTheSameThing() {
        assertThat(MappingCheck.faults()).isEmpty();
    }

    @Test
    void namesAComponentWithoutAColumn() {
        line.add(new Column("cost_centre", Column.Type.TEXT, false));
        assertThat(faults()).containsExactly("no column line.cost_centre");
    }

    @Test
    void countsColumnsWithoutAComponent() {
        line.removeIf(column -> column.name().equals("remark"));
        assertThat(faults()).containsExactly("line: 1 column without a component");
    }

    @Test
    void namesAColumnOfAnotherType() {
        line.replaceAll(column -> column.name().equals("fy") ? new Column("fy", Column.Type.LONG, false) : column);
        assertThat(faults()).containsExactly("column line.fy holds String, not Long");
    }

    @Test
    void namesAColumnThatCannotBeAbsentWhereTheComponentCan() {
        line.replaceAll(column -> column.name().equals("fy") ? new Column("fy", Column.Type.TEXT, true) : column);
        assertThat(faults()).containsExactly("column line.fy cannot be absent");
    }

    @Test
    void namesATableThatIsMissing() {
        assertThat(MappingCheck.faults("nowhere", line, Set.of())).containsExactly("no table nowhere");
    }

    private List<String> faults() {
        return MappingCheck.faults("line", line, Set.of("plan_id"));
    }
}
