package org.bcfplanner.ui.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.tables.OneLine;

/** Edits of the plan from what is typed into the cells of the outcome framework. */
final class IndicatorTyping {
    private final OutcomesModel model;
    private final IndicatorColumns columns;

    IndicatorTyping(OutcomesModel model, IndicatorColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /** What follows “Undo”: of one cell which it is. */
    String label(List<CellChange> changes) {
        if (changes.size() > 1) {
            return "change " + changes.size() + " cells";
        }
        CellChange change = changes.getFirst();
        return "change " + model.name(Id.<Indicator>of(change.cell().row())) + ", "
                + columns.heading(change.cell().column());
    }

    /**
     * One edit of all texts typed at once.
     *
     * @param added the ids of rows that are new, by the names they go by in the changes
     */
    UnaryOperator<Plan> edit(List<CellChange> changes, Map<String, String> added) {
        return plan -> {
            Plan result = plan;
            for (CellChange change : changes) {
                String row =
                        added.getOrDefault(change.cell().row(), change.cell().row());
                Optional<Id<Indicator>> id = IndicatorRows.indicator(row);
                if (id.isPresent()) {
                    result = typed(result, id.get(), change.cell().column(), change.text());
                }
            }
            return result;
        };
    }

    private Plan typed(Plan plan, Id<Indicator> id, String column, String text) {
        Optional<IndicatorColumns.OfValues> values = columns.values(column);
        if (values.isPresent()) {
            return IndicatorEdits.type(
                    plan, id, values.get().year(), values.get().kind(), ValuePart.VALUE, text.strip());
        }
        if (column.equals(IndicatorColumns.DIRECTION)) {
            return IndicatorColumns.direction(text)
                    .map(direction -> IndicatorEdits.change(plan, id, each -> each.withDirection(direction)))
                    .orElse(plan);
        }
        return IndicatorColumns.field(column)
                .map(field -> IndicatorEdits.change(plan, id, each -> each.with(field, read(field, text))))
                .orElse(plan);
    }

    private static String read(IndicatorField field, String text) {
        return field == IndicatorField.DEFINITION ? OneLine.read(text).written() : text.strip();
    }
}
