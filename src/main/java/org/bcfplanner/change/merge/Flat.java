package org.bcfplanner.change.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field as one text: {@code max_raw=25k&max_pence=2500000}, the columns in which they lie, with {@code %} and
 * {@code &} in values percent-encoded. What is null is left out.
 */
final class Flat {
    /** A value that is absent, to be told from no value. */
    private static final String NULL = "=";

    private Flat() {}

    static <R> String write(Class<R> type, Field field, R record) {
        Columns<R> columns = Columns.of(type);
        @Nullable Object[] flat = columns.flatten(record);
        List<String> written = new ArrayList<>();
        for (Column column : columns(columns, field)) {
            Object value = flat[columns.columns().indexOf(column)];
            if (value != null) {
                written.add(column.name() + "="
                        + String.valueOf(value).replace("%", "%25").replace("&", "%26"));
            }
        }
        return written.isEmpty() ? NULL : String.join("&", written);
    }

    /**
     * The record with the values of a field put into it.
     *
     * @throws IllegalArgumentException for a text that is none of this field
     */
    static <R> R read(Class<R> type, Field field, R into, String written) {
        Columns<R> columns = Columns.of(type);
        @Nullable Object[] flat = columns.flatten(into);
        Map<String, String> values = parsed(written);
        for (Column column : columns(columns, field)) {
            flat[columns.columns().indexOf(column)] = value(column, values.get(column.name()));
        }
        return columns.build(flat);
    }

    /** The values of a field, one for each component, in a record like this one. */
    static <R> List<@Nullable Object> values(Class<R> type, Field field, R like, String written) {
        return field.values(Shape.of(type).values(read(type, field, like, written)));
    }

    private static <R> List<Column> columns(Columns<R> columns, Field field) {
        return field.components().stream()
                .flatMap(each -> columns.columnsOf(each).stream())
                .toList();
    }

    private static Map<String, String> parsed(String written) {
        Map<String, String> values = new HashMap<>();
        for (String pair : written.isEmpty() || written.equals(NULL) ? new String[0] : written.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("“" + pair + "” is not a value");
            }
            values.put(
                    pair.substring(0, equals),
                    pair.substring(equals + 1).replace("%26", "&").replace("%25", "%"));
        }
        return values;
    }

    private static @Nullable Object value(Column column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> text;
            case UUID -> UUID.fromString(text);
            case LONG -> Long.valueOf(text);
            case INT -> Integer.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
        };
    }
}
