package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * A way from the rows of one table to those of another: a reference, or the key of a section by which a text belongs to a
 * scheme.
 *
 * @param component the place in the rows
 * @param isKey     whether it is the key of a section
 */
record Link(int component, boolean isKey, Table<?> target) {
    private static final List<Class<?>> TEXTS = List.of(Passage.class, Chapter.class, ReviewNote.class);
    private static final Map<String, List<Link>> ALL = collected();

    /** Where the rows of a table lead. */
    static List<Link> of(Table<?> table) {
        return ALL.getOrDefault(table.name(), List.of());
    }

    /** The row this leads to; null for none. */
    <T extends Entity<T>> @Nullable Id<?> id(Table<T> table, T row) {
        Object value = component(table).of(row);
        return isKey ? Scheme.ofSection(String.valueOf(value)) : (Id<?>) value;
    }

    /** Whether a row can do without what this leads to. */
    boolean isOptional(Table<?> table) {
        return component(table).nullable();
    }

    /** The row leading elsewhere, under the id that it then has. */
    <T extends Entity<T>> T pointed(Table<T> table, T row, @Nullable Id<?> to) {
        Shape<T> shape = Shape.of(table.row());
        @Nullable Object[] values = shape.values(row);
        values[component] = isKey && to != null ? Scheme.sectionOf(new Id<>(to.value())) : to;
        T pointed = underOwnId(table, shape.make(values));
        boolean lost = to == null && component(table).name().equals("mergedInto") && pointed instanceof Risk;
        return lost ? table.row().cast(((Risk) pointed).with(draft -> draft.status(Status.OPEN))) : pointed;
    }

    @SuppressWarnings("unchecked") // the own id of a row is one of its table
    private static <T extends Entity<T>> T underOwnId(Table<T> table, T row) {
        return row instanceof Keyed<?> keyed ? Rowed.named(table, row, (Id<T>) keyed.ownId()) : row;
    }

    private Shape.Component component(Table<?> table) {
        return Shape.of(table.row()).components().get(component);
    }

    private static Map<String, List<Link>> collected() {
        Map<String, List<Link>> all = new HashMap<>();
        for (Table<?> table : Table.all()) {
            List<Link> links = new ArrayList<>();
            table.references().forEach(each -> links.add(new Link(each.component(), false, table(each.target()))));
            if (TEXTS.contains(table.row())) {
                links.add(new Link(section(table), true, table(Scheme.class)));
            }
            all.put(table.name(), List.copyOf(links));
        }
        return Map.copyOf(all);
    }

    private static int section(Table<?> table) {
        return Shape.of(table.row()).components().stream()
                .map(Shape.Component::name)
                .toList()
                .indexOf("section");
    }

    private static Table<?> table(Class<?> row) {
        return Table.all().stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
