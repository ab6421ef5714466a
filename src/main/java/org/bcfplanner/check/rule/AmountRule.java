package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Entity;
import org.jspecify.annotations.Nullable;

/** A rule that looks at every amount of money of a table by itself. */
abstract class AmountRule<T extends Entity<T>> implements RowRule<T> {
    private final Table<T> table;
    private final Section section;
    private final List<Shape.Component> amounts;

    AmountRule(Table<T> table) {
        this.table = table;
        this.section = Section.of(table);
        this.amounts = Shape.of(table.row()).components().stream()
                .filter(component -> component.type() == Amount.class)
                .toList();
    }

    /** One rule for each table that holds amounts, so that a new table is under the rule at once. */
    static List<Rule> overAll(Function<Table<?>, AmountRule<?>> making) {
        List<Rule> rules = new ArrayList<>();
        for (Table<?> table : Table.all()) {
            AmountRule<?> rule = making.apply(table);
            if (!rule.amounts.isEmpty()) {
                rules.add(rule);
            }
        }
        return rules;
    }

    abstract Optional<Outcome> of(Amount amount, Place.Cell cell, Section at, Subject subject);

    @Override
    public final Table<T> table() {
        return table;
    }

    @Override
    public final List<Outcome> of(T row, Subject subject) {
        @Nullable List<Outcome> found = null;
        for (Shape.Component component : amounts) {
            Object amount = component.of(row);
            if (amount instanceof Amount each && concerns(each)) {
                Optional<Outcome> outcome = of(each, Place.Cell.of(table, row, component.name()), section, subject);
                if (outcome.isPresent()) {
                    found = found == null ? new ArrayList<>() : found;
                    found.add(outcome.get());
                }
            }
        }
        return found == null ? List.of() : found;
    }

    /** Whether to look at an amount at all. Asked of every amount of a plan, so it must cost nothing. */
    abstract boolean concerns(Amount amount);
}
