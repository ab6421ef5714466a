package org.bcfplanner.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bcfplanner.change.Table;

/** What the ids in rows point at, as the tables declare it. */
final class Targets {
    private static final Map<String, Class<?>> TARGETS = targets();

    private Targets() {}

    /** The type of the rows that a component of a table refers to. */
    static Class<?> of(String table, String component) {
        return Objects.requireNonNull(TARGETS.get(table + "." + component));
    }

    private static Map<String, Class<?>> targets() {
        Map<String, Class<?>> targets = new HashMap<>();
        for (Table<?> table : Table.all()) {
            table.references().forEach(each -> targets.put(table.name() + "." + each.name(), each.target()));
        }
        return targets;
    }
}
