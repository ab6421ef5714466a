package org.bcfplanner.ui.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.ui.grid.RowActions;

/**
 * What can be done with whole rows of a table of texts.
 *
 * @param named what a row is called, by its id
 * @param apply makes an edit of a label and a change
 */
record TextRowActions<T extends Ranked<T>>(
        TextTable<T> table,
        TextEdits<T> edits,
        IdSource ids,
        UnaryOperator<String> named,
        BiConsumer<String, UnaryOperator<Plan>> apply)
        implements RowActions {
    @Override
    public String name() {
        return table.words().row();
    }

    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        T fresh = table.blank(ids.create());
        apply.accept(
                table.words().add().toLowerCase(Locale.UK).replaceFirst("add ", "add a "),
                plan -> edits.insert(plan, fresh, row.orElse("")));
        return Optional.of(fresh.id().toString());
    }

    @Override
    public void remove(List<String> rows) {
        each("remove ", rows, edits::remove);
    }

    @Override
    public void move(List<String> rows, int places) {
        List<String> order = new ArrayList<>(rows);
        if (places > 0) {
            Collections.reverse(order);
        }
        each("move ", order, (plan, row) -> edits.move(plan, row, places));
    }

    @Override
    public void duplicate(List<String> rows) {
        each(
                "duplicate ",
                rows,
                (plan, row) -> table.table()
                        .of(plan)
                        .find(Id.<T>of(row))
                        .map(found -> edits.insert(plan, table.copy(found, ids.create()), row))
                        .orElse(plan));
    }

    private void each(String does, List<String> rows, BiFunction<Plan, String, Plan> change) {
        String words = rows.size() == 1
                ? named.apply(rows.getFirst())
                : rows.size() + " " + table.words().rows();
        apply.accept(does + words, plan -> {
            Plan result = plan;
            for (String row : rows) {
                result = change.apply(result, row);
            }
            return result;
        });
    }
}
