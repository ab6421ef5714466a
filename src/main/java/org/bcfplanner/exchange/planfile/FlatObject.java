package org.bcfplanner.exchange.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads a JSON object of plain values: texts, whole numbers, true, false and null. */
final class FlatObject {
    private static final int MOST_FIELDS = 200;

    private FlatObject() {}

    /** The fields of the object that starts at the parser's current token, as String, Long, Boolean or null. */
    static Map<String, @Nullable Object> read(JsonParser json, String place) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Refused(place + ": a group of fields is expected here.");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (fields.containsKey(name)) {
                throw refused(place, name, "is there twice.");
            }
            if (fields.size() == MOST_FIELDS) {
                throw new Refused(place + ": there are more than " + MOST_FIELDS + " fields.");
            }
            fields.put(name, value(json, place, name));
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser json, String place, String name) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> number(json, place, name);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw refused(place, name, "is not a text, a whole number, true, false or null.");
        };
    }

    private static long number(JsonParser json, String place, String name) {
        try {
            return json.getLongValue();
        } catch (InputCoercionException tooLarge) {
            throw refused(place, name, "holds a number that is too large.");
        }
    }

    private static Refused refused(String place, String name, String wrong) {
        return new Refused(place + ", field " + Refused.quoted(name) + ", " + wrong);
    }
}
