package org.bcfplanner.change;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * One table of a plan, as its declaration in {@link Plan} gives it.
 *
 * @param name what database, plan file and audit trail call it: the row's type in snake case
 * @param row  the type of its rows
 */
public record Table<T extends Entity<T>>(String name, Class<T> row, Shape.Component component) {
    private static final List<Table<?>> ALL = parentsFirst(declared());

    /** All tables of a plan, those that others point at first. */
    public static List<Table<?>> all() {
        return ALL;
    }

    /** The table of this name, or null. */
    public static @Nullable Table<?> named(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst().orElse(null);
    }

    /** The rows of this table in a plan. */
    @SuppressWarnings("unchecked")
    public Rows<T> of(Plan plan) {
        return (Rows<T>) java.util.Objects.requireNonNull(component.of(plan));
    }

    /** The plan with the rows of this table replaced. */
    public Plan with(Plan plan, Rows<T> rows) {
        Shape<Plan> shape = Shape.of(Plan.class);
        @Nullable Object[] values = shape.values(plan);
        values[shape.components().indexOf(component)] = rows;
        return shape.make(values);
    }

    /** The columns of its rows. */
    public Columns<T> columns() {
        return Columns.of(row);
    }

    /** The places of the components that refer to rows, with the type referred to. */
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        List<Shape.Component> components = Shape.of(row).components();
        for (int i = 0; i < components.size(); i++) {
            Shape.Component each = components.get(i);
            if (each.type() == Id.class && !each.name().equals("id")) {
                references.add(new Reference(i, each.name(), (Class<?>) argument(each.genericType())));
            }
        }
        return references;
    }

    /** A component that points at a row of {@code target}. */
    public record Reference(int component, String name, Class<?> target) {}

    private static List<Table<?>> declared() {
        List<Table<?>> tables = new ArrayList<>();
        for (Shape.Component component : Shape.of(Plan.class).components()) {
            if (component.type() == Rows.class) {
                tables.add(declared((Class<?>) argument(component.genericType()), component));
            }
        }
        return tables;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> declared(Class<?> row, Shape.Component component) {
        return new Table(Layout.snake(row.getSimpleName()), row, component);
    }

    private static List<Table<?>> parentsFirst(List<Table<?>> tables) {
        Set<Table<?>> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            for (Table<?> table : tables) {
                boolean ready = table.references().stream()
                        .map(Reference::target)
                        .allMatch(target ->
                                target == table.row || ordered.stream().anyMatch(earlier -> earlier.row == target));
                if (ready) {
                    ordered.add(table);
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables of a plan refer to each other in a ring: " + tables);
            }
        }
        return List.copyOf(ordered);
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }
}
