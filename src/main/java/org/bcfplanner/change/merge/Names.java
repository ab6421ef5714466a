package org.bcfplanner.change.merge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.table.Entity;

/** What rows are called, so that two people who added the same thing are noticed. */
final class Names {
    private static final List<String> NAMING = List.of("name", "title");

    private Names() {}

    /** The name of a row without regard to capitals, accents and blanks; empty where it has none. */
    static <T extends Entity<T>> String folded(Table<T> table, T row) {
        for (Shape.Component each : Shape.of(table.row()).components()) {
            if (NAMING.contains(each.name())) {
                return folded(String.valueOf(each.of(row)));
            }
        }
        return "";
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Punct}]", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
