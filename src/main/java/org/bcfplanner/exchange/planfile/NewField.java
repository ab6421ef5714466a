package org.bcfplanner.exchange.planfile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text field that a version of the format adds to a row of the one before. */
final class NewField {
    private NewField() {}

    /** Adds it without a value; a row that has it already is not of the version that the file says. */
    static void addTo(Map<String, @Nullable Object> fields, String name) {
        addTo(fields, name, "");
    }

    /** Adds it with the value that rows of the version before have without saying so. */
    static void addTo(Map<String, @Nullable Object> fields, String name, String value) {
        if (fields.containsKey(name)) {
            throw new Refused("field “" + name + "” is unknown in the format that the file says it has.");
        }
        fields.put(name, value);
    }
}
