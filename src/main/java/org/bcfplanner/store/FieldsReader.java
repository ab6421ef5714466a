package org.bcfplanner.store;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.session.FieldChange;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FieldsJson} writes; anything else is an {@link IllegalArgumentException}. */
final class FieldsReader {
    private final String json;
    private int at;

    private FieldsReader(String json) {
        this.json = json;
    }

    /** The changes in the order of the columns. */
    static List<FieldChange> read(String json) {
        return new FieldsReader(json).fields();
    }

    private List<FieldChange> fields() {
        List<FieldChange> fields = new ArrayList<>();
        expect('{');
        while (peek() != '}') {
            if (!fields.isEmpty()) {
                expect(',');
            }
            fields.add(field());
        }
        expect('}');
        return fields;
    }

    private FieldChange field() {
        String column = text();
        expect(':');
        expect('[');
        String before = value();
        expect(',');
        String after = value();
        expect(']');
        return new FieldChange(column, before, after);
    }

    private @Nullable String value() {
        if (peek() == '"') {
            return text();
        }
        int from = at;
        while (peek() != ',' && peek() != ']') {
            at++;
        }
        String plain = json.substring(from, at);
        return plain.equals("null") ? null : plain;
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = take();
            text.append(c == '\\' ? escaped(take()) : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped(char sign) {
        if (sign == 'u' && at + 4 <= json.length()) {
            at += 4;
            return (char) Integer.parseInt(json, at - 4, at, 16);
        }
        return sign == 'n' ? '\n' : sign;
    }

    private char peek() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("cut short: " + json);
        }
        return json.charAt(at);
    }

    private char take() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char sign) {
        if (take() != sign) {
            throw new IllegalArgumentException("expected " + sign + " before place " + at + ": " + json);
        }
    }
}
