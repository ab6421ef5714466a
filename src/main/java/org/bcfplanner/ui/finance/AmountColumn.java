package org.bcfplanner.ui.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Repairs;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/**
 * A column of amounts: the one way in which all tables of the section show, take, sort and explain them. Everything
 * that is typed is taken; what is not an amount is kept and marked.
 *
 * @param group  the upper heading; empty without
 * @param amount what a row holds here; empty for a row that is not typed into
 * @param others how the other rows look
 * @param unit   in which the figures of a row are shown and typed
 * @param name   what a row is called
 */
record AmountColumn<R>(
        String id,
        String group,
        String title,
        double width,
        Function<R, Optional<Amount>> amount,
        Function<R, Look> others,
        Function<R, Unit> unit,
        Function<R, String> name) {

    Column<R> column() {
        return Column.<R>reading(id, title, width, this::look)
                .ofNumbers()
                .under(group)
                .typed(row -> amount.apply(row).isPresent(), this::editText)
                .sorted(Comparator.comparingLong(this::worth))
                .explained(this::entry);
    }

    private Look look(R row) {
        return amount.apply(row)
                .map(held -> AmountLooks.amount(held, unit.apply(row)))
                .orElseGet(() -> others.apply(row));
    }

    private String editText(R row) {
        return amount.apply(row)
                .map(held -> held.editedIn(unit.apply(row)))
                .orElseGet(() -> others.apply(row).text());
    }

    /** Where a row stands when sorted: known amounts by size, all others before them. */
    private long worth(R row) {
        return amount.apply(row)
                .map(held -> held.counted().orElse(Long.MIN_VALUE))
                .orElse(Long.MIN_VALUE);
    }

    private Entry entry(R row, String text) {
        String place = group.isEmpty() ? title : group + ", " + title;
        String called = name.apply(row).strip();
        Optional<Amount> held = amount.apply(row);
        if (held.isEmpty()) {
            Look look = others.apply(row);
            return new Entry(called, place, look.text(), "", look.tooltip(), false, List.of());
        }
        Unit in = unit.apply(row);
        boolean untouched = text.equals(held.get().editedIn(in));
        Amount read = untouched ? held.get() : Amount.read(text, in);
        return read.isBlank()
                ? Entry.plain(called, place, "")
                : new Entry(
                        called,
                        place,
                        text,
                        reading(read, in),
                        read.remark(),
                        read.isUnreadable(),
                        Repairs.of(read.raw(), in));
    }

    private static String reading(Amount amount, Unit unit) {
        String assumption = Reading.assumption(amount, unit);
        return Reading.of(amount) + (assumption.isEmpty() ? "" : " (" + assumption + ")");
    }
}
