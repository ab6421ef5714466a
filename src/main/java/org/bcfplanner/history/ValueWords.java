package org.bcfplanner.history;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** Stored values as people say them. */
final class ValueWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RowNames names;

    ValueWords(RowNames names) {
        this.names = names;
    }

    /** One value of a component; empty where there is none. */
    String of(Shape.Component component, Column column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (component.type() == Id.class) {
            return names.of(target(component), UUID.fromString(value));
        }
        return component.type().isEnum() ? constant(value) : of(column, value);
    }

    private static String of(Column column, String value) {
        return switch (column.type()) {
            case BOOLEAN -> value.equals("true") ? "yes" : "no";
            case DATE -> DAY.format(LocalDate.parse(value));
            case TEXT, LONG, INT, UUID -> value;
        };
    }

    /** {@code NON_RECURRENT} becomes {@code non recurrent}; abbreviations stay as they are. */
    private static String constant(String name) {
        return name.equals("TBC") ? name : name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static Class<?> target(Shape.Component component) {
        return (Class<?>) ((ParameterizedType) component.genericType()).getActualTypeArguments()[0];
    }
}
