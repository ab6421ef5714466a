package org.bcfplanner.exchange.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Shape;
import org.jspecify.annotations.Nullable;

/** Makes records of the fields of rows: all of the fields, only them, each of its type and within its limits. */
final class RowReader<R> {
    private final Columns<R> columns;
    private final List<Column> expected;
    private final List<Integer> characters = new ArrayList<>();

    RowReader(Class<R> row) {
        columns = Columns.of(row);
        expected = columns.columns();
        List<Shape.Component> components = Shape.of(row).components();
        for (int i = 0; i < components.size(); i++) {
            int most = Limits.charactersOf(components.get(i));
            columns.columnsOf(i).forEach(ignored -> characters.add(most));
        }
    }

    /** The record that the fields make. {@code place} begins the sentence where they make none. */
    R read(Map<String, @Nullable Object> fields, String place) {
        @Nullable Object[] flat = new @Nullable Object[expected.size()];
        for (int i = 0; i < flat.length; i++) {
            Column column = expected.get(i);
            try {
                flat[i] = value(column, fields, characters.get(i));
            } catch (Refused wrong) {
                throw new Refused(place + ", field “" + column.name() + "”, " + wrong.sentence(), wrong);
            }
        }
        if (fields.size() > flat.length) {
            throw new Refused(place + ", field " + Refused.quoted(firstUnknown(fields)) + ", is unknown here.");
        }
        return record(flat, place);
    }

    private static @Nullable Object value(Column column, Map<String, @Nullable Object> fields, int characters) {
        Object json = fields.get(column.name());
        if (json == null) {
            if (column.nullable() && fields.containsKey(column.name())) {
                return null;
            }
            throw new Refused(fields.containsKey(column.name()) ? "is empty and may not be." : "is missing.");
        }
        String objection = Limits.objection(json, characters);
        if (!objection.isEmpty()) {
            throw new Refused(objection + ".");
        }
        return switch (column.type()) {
            case TEXT -> typed(String.class, json, "a text");
            case LONG -> typed(Long.class, json, "a whole number");
            case INT -> integer(typed(Long.class, json, "a whole number"));
            case BOOLEAN -> typed(Boolean.class, json, "true or false");
            case UUID -> uuid(typed(String.class, json, "an id"));
            case DATE -> date(typed(String.class, json, "a date"));
        };
    }

    private static <T> T typed(Class<T> type, Object json, String expected) {
        if (!type.isInstance(json)) {
            throw new Refused("is not " + expected + ".");
        }
        return type.cast(json);
    }

    private static int integer(long number) {
        if (number != (int) number) {
            throw new Refused("holds a number that is too large.");
        }
        return (int) number;
    }

    static UUID uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equals(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException ignored) {
            // told below, as are the shortened forms that the JDK accepts
        }
        throw new Refused("is not an id: " + Refused.quoted(text) + ".");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException ignored) {
            // told below
        }
        throw new Refused("is not a date such as 2014-02-14: " + Refused.quoted(text) + ".");
    }

    private String firstUnknown(Map<String, @Nullable Object> fields) {
        List<String> known = expected.stream().map(Column::name).toList();
        return fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** A record lies flat in one way only; values that would come back otherwise were not written by this program. */
    private R record(@Nullable Object[] flat, String place) {
        R record;
        try {
            record = columns.build(flat);
        } catch (IllegalArgumentException refused) {
            throw new Refused(place + ", " + refused.getMessage() + (endsSentence(refused) ? "" : "."), refused);
        }
        int differing = Arrays.mismatch(flat, columns.flatten(record));
        if (differing >= 0) {
            throw new Refused(place + ", field “" + expected.get(differing).name()
                    + "”, does not agree with the rest of its row.");
        }
        return record;
    }

    private static boolean endsSentence(IllegalArgumentException refused) {
        return String.valueOf(refused.getMessage()).endsWith(".");
    }
}
