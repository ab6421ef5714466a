package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is merged as one value: a component of a record, or several that mean nothing without each other.
 *
 * @param name       of the first component
 * @param components their places in the record
 */
record Field(String name, List<Integer> components) {
    private static final Set<String> NOTHING_SAID = Set.of("", "NOT_STATED", "NOT_BEGUN");

    /**
     * Marks count the characters of the words beside them; a part of a scheme stands under its theme; only a risk that was
     * merged has another that took it up.
     */
    private static final Map<Class<?>, List<String>> TOGETHER = Map.of(
            Passage.class, List.of("words", "marks"),
            Scheme.class, List.of("theme", "parent"),
            Risk.class, List.of("mergedInto", "status"));

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(type);
        }
    };

    /** All fields of a record, its id left out. */
    static List<Field> of(Class<?> type) {
        return FIELDS.get(type);
    }

    /** The field of this name, or null. */
    static @Nullable Field named(Class<?> type, String name) {
        return of(type).stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The field that a component is in; null for the id. */
    static @Nullable Field with(Class<?> type, int component) {
        return of(type).stream()
                .filter(each -> each.components.contains(component))
                .findFirst()
                .orElse(null);
    }

    List<@Nullable Object> values(@Nullable Object[] record) {
        List<@Nullable Object> values = new ArrayList<>();
        components.forEach(each -> values.add(record[each]));
        return values;
    }

    /** The record with this field as another record has it. */
    <R> R as(Class<R> type, R from, R record) {
        Shape<R> shape = Shape.of(type);
        @Nullable Object[] values = shape.values(record);
        put(values, values(shape.values(from)));
        return shape.make(values);
    }

    void put(@Nullable Object[] record, List<@Nullable Object> values) {
        for (int i = 0; i < components.size(); i++) {
            record[components.get(i)] = values.get(i);
        }
    }

    /** Whether two values are one. The theme of a part follows from what it is a part of. */
    boolean isSame(Class<?> type, List<@Nullable Object> one, List<@Nullable Object> other) {
        boolean parts = type == Scheme.class && components.size() > 1 && one.getLast() != null;
        return parts ? one.getLast().equals(other.getLast()) : one.equals(other);
    }

    boolean isReference(Class<?> type) {
        return component(type).type() == Id.class;
    }

    boolean isPosition(Class<?> type) {
        return component(type).type() == Rank.class;
    }

    /** Whether it is a text, of which there may be one after another. */
    boolean isText(Class<?> type) {
        return component(type).type() == Text.class || component(type).type() == String.class;
    }

    private Shape.Component component(Class<?> type) {
        return Shape.of(type).components().get(components.getFirst());
    }

    /** Whether nothing was said. */
    static boolean isBlank(List<@Nullable Object> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .allMatch(each -> Amount.BLANK.equals(each) || NOTHING_SAID.contains(each.toString()));
    }

    private static List<Field> fields(Class<?> type) {
        List<String> together = TOGETHER.getOrDefault(type, List.of());
        List<Shape.Component> components = Shape.of(type).components();
        List<String> names = components.stream().map(Shape.Component::name).toList();
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            int place = names.indexOf(name);
            if (!together.contains(name) && !isOwnId(components.get(place))) {
                fields.add(new Field(name, List.of(place)));
            } else if (!together.isEmpty() && together.getFirst().equals(name)) {
                fields.add(new Field(name, together.stream().map(names::indexOf).toList()));
            }
        }
        return List.copyOf(fields);
    }

    private static boolean isOwnId(Shape.Component component) {
        return component.type() == Id.class && component.name().equals("id");
    }
}
