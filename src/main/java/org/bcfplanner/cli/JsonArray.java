package org.bcfplanner.cli;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** A listing as a JSON array, an object to a line. */
final class JsonArray {
    private JsonArray() {}

    static String render(Listing listing) {
        List<String> names = Format.names(listing);
        StringJoiner objects = new StringJoiner(",\n", "[\n", "\n]\n").setEmptyValue("[]\n");
        for (List<Cell> row : listing.rows()) {
            List<@Nullable Object> values = Format.values(listing, row);
            StringJoiner object = new StringJoiner(", ", "{", "}");
            for (int i = 0; i < names.size(); i++) {
                object.add(quoted(names.get(i)) + ": " + json(values.get(i)));
            }
            objects.add(object.toString());
        }
        return objects.toString();
    }

    private static String json(@Nullable Object value) {
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
