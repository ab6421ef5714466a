package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of {@code bcf show}; their shapes are promised in command-line.md. */
public enum Format {
    /** Aligned for a terminal; for people, and free to change. */
    TABLE,
    /** Tab-separated values with a line of names. */
    TSV,
    /** An array of objects. */
    JSON;

    /** The listing as text whose lines each end in {@code \n}. */
    public String render(Listing listing) {
        return switch (this) {
            case TABLE -> AlignedTable.render(listing);
            case TSV -> TabSeparated.render(listing);
            case JSON -> JsonArray.render(listing);
        };
    }

    /** The names of all values of a row. */
    static List<String> names(Listing listing) {
        return listing.fields().stream()
                .flatMap(field -> field.names().stream())
                .toList();
    }

    /** All values of a row, one for each name. */
    static List<@Nullable Object> values(Listing listing, List<Cell> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int names = listing.fields().get(i).names().size();
            List<@Nullable Object> said = row.get(i).values();
            for (int j = 0; j < names; j++) {
                values.add(j < said.size() ? said.get(j) : null);
            }
        }
        return values;
    }
}
