package org.bcfplanner.change.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What is merged as one value: a component of a record, or several that mean nothing without each other.
 *
 * @param name       of the first component
 * @param components their places in the record
 */
record Field(String name, List<Integer> components) {
    /** Marks count the characters of the words beside them. */
    private static final Map<Class<?>, List<String>> TOGETHER = Map.of(Passage.class, List.of("words", "marks"));

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

    List<@Nullable Object> values(@Nullable Object[] record) {
        List<@Nullable Object> values = new ArrayList<>();
        components.forEach(each -> values.add(record[each]));
        return values;
    }

    void put(@Nullable Object[] record, List<@Nullable Object> values) {
        for (int i = 0; i < components.size(); i++) {
            record[components.get(i)] = values.get(i);
        }
    }

    boolean isReference(Class<?> type) {
        return component(type).type() == Id.class;
    }

    boolean isPosition(Class<?> type) {
        return component(type).type() == Rank.class;
    }

    private Shape.Component component(Class<?> type) {
        return Shape.of(type).components().get(components.getFirst());
    }

    /** Whether nothing was said. */
    static boolean isBlank(List<@Nullable Object> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .allMatch(each -> Amount.BLANK.equals(each) || each.toString().isEmpty());
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
