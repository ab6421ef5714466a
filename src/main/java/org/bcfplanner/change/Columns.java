package org.bcfplanner.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record lies flat: a fixed list of named plain values. Store, plan file and audit trail all use it, so a new
 * component of a record is known to all of them at once.
 *
 * <p>The rules, by the type of a component: an {@code Id} is a UUID; an enum its name; a record with a static {@code
 * parse(String)} one text; a record of one component that component, under the outer name; a record of several, and a
 * sealed type, their own columns with the outer name in front, a sealed type led by the name of the variant.
 */
public final class Columns<R> {
    private static final ClassValue<Columns<?>> COLUMNS = new ClassValue<>() {
        @Override
        protected Columns<?> computeValue(Class<?> type) {
            return new Columns<>(type);
        }
    };

    private final Shape<R> shape;
    private final List<Layout> layouts = new ArrayList<>();
    private final List<Column> columns;
    private final int[] starts;

    private Columns(Class<R> type) {
        this.shape = Shape.of(type);
        this.starts = new int[shape.components().size() + 1];
        List<Column> found = new ArrayList<>();
        for (Shape.Component component : shape.components()) {
            Layout layout = Layout.of(component);
            layouts.add(layout);
            found.addAll(layout.columns());
            starts[layouts.size()] = found.size();
        }
        this.columns = List.copyOf(found);
    }

    /** The columns of a record, worked out once. */
    @SuppressWarnings("unchecked")
    public static <R> Columns<R> of(Class<R> type) {
        return (Columns<R>) COLUMNS.get(type);
    }

    public List<Column> columns() {
        return columns;
    }

    /** The columns in which one component lies, by its place in the record. */
    public List<Column> columnsOf(int component) {
        return columns.subList(starts[component], starts[component + 1]);
    }

    /** The plain values of a record, one for each column. */
    public @Nullable Object[] flatten(R record) {
        @Nullable Object[] flat = new @Nullable Object[columns.size()];
        for (int i = 0; i < layouts.size(); i++) {
            layouts.get(i).write(shape.components().get(i).of(record), flat, starts[i]);
        }
        return flat;
    }

    /**
     * The record of these plain values. Values that make no record (an unknown name, a missing value, a place in an
     * order that is none) are an {@link IllegalArgumentException} that names the column.
     */
    public R build(@Nullable Object[] flat) {
        @Nullable Object[] values = new @Nullable Object[layouts.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = layouts.get(i).read(flat, starts[i]);
            } catch (RuntimeException refused) {
                throw new IllegalArgumentException(
                        columns.get(starts[i]).name() + ": " + refused.getMessage(), refused);
            }
            if (values[i] == null && !shape.components().get(i).nullable()) {
                throw new IllegalArgumentException(columns.get(starts[i]).name() + " is missing");
            }
        }
        return shape.make(values);
    }
}
