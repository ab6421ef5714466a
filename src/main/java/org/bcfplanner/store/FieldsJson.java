package org.bcfplanner.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Predicate;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The changed values of one row as JSON: {@code {"max_raw":["25k","30k"],"max_pence":[2500000,3000000]}}, each as it
 * was and as it is. Of a row added or removed, what is null, false or empty is left out.
 */
final class FieldsJson {
    /** What is written where no value differs. */
    static final String NOTHING = "{}";

    private FieldsJson() {}

    static <R> String write(Columns<R> columns, @Nullable R before, @Nullable R after) {
        return write(columns, before, after, column -> true);
    }

    /** @param told whether a column is to be written if it differs */
    static <R> String write(Columns<R> columns, @Nullable R before, @Nullable R after, Predicate<String> told) {
        @Nullable Object[] was = flat(columns, before);
        @Nullable Object[] is = flat(columns, after);
        StringJoiner fields = new StringJoiner(",", "{", "}");
        for (int i = 0; i < was.length; i++) {
            Column column = columns.columns().get(i);
            if (!column.name().equals("id") && told.test(column.name()) && !Objects.equals(was[i], is[i])) {
                String old = before == null ? "null" : json(was[i]);
                String now = after == null ? "null" : json(is[i]);
                fields.add(text(column.name()) + ":[" + old + "," + now + "]");
            }
        }
        return fields.toString();
    }

    /** A row that is not there has blank values, so that only what says something differs from it. */
    private static <R> @Nullable Object[] flat(Columns<R> columns, @Nullable R row) {
        return row == null ? columns.columns().stream().map(FieldsJson::blank).toArray() : columns.flatten(row);
    }

    static @Nullable Object blank(Column column) {
        if (column.nullable()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> "";
            case BOOLEAN -> false;
            case UUID, LONG, INT, DATE -> null;
        };
    }

    /** A value of a column from its text; what makes none is an {@link IllegalArgumentException}. */
    static @Nullable Object value(Column column, @Nullable String text) {
        if (text == null) {
            return blank(column);
        }
        return switch (column.type()) {
            case TEXT -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case UUID -> UUID.fromString(text);
            case LONG -> Long.valueOf(text);
            case INT -> Integer.valueOf(text);
            case DATE -> date(text);
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("no date: " + text, none);
        }
    }

    private static String json(@Nullable Object value) {
        boolean plain = value == null || value instanceof Number || value instanceof Boolean;
        return plain ? String.valueOf(value) : text(String.valueOf(value));
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
