package org.bcfplanner.ui.risks;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/** How a column of the register is made of a field of its risks. Rows of categories are blank in it. */
final class RiskColumn {
    private RiskColumn() {}

    static Column<RiskRow> text(RiskField field, String title, double width, Function<RiskRow.Line, String> read) {
        return typed(field, title, width, of(line -> RiskLooks.text(new Text(read.apply(line)))), read);
    }

    static Column<RiskRow> typed(
            RiskField field,
            String title,
            double width,
            Function<RiskRow, Look> look,
            Function<RiskRow.Line, String> read) {
        return Column.<RiskRow>reading(RiskColumns.id(field), title, width, look)
                .typed(
                        row -> row instanceof RiskRow.Line,
                        row -> row instanceof RiskRow.Line line ? read.apply(line) : "")
                .explained((row, text) -> Entry.plain(row.name(), title, text));
    }

    static Column<RiskRow> reading(RiskField field, String title, double width, Function<RiskRow.Line, Look> look) {
        return Column.<RiskRow>reading(RiskColumns.id(field), title, width, of(look))
                .explained((row, text) -> Entry.plain(row.name(), title, text));
    }

    static Function<RiskRow, Look> of(Function<RiskRow.Line, Look> look) {
        return row -> row instanceof RiskRow.Line line ? look.apply(line) : Look.EMPTY;
    }

    static Comparator<RiskRow> by(ToIntFunction<RiskRow.Line> value) {
        return Comparator.comparingInt(row -> row instanceof RiskRow.Line line ? value.applyAsInt(line) : 0);
    }
}
