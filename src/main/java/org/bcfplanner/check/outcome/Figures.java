package org.bcfplanner.check.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an outcome rests on, by name and in order: numbers as {@link Long} (names that end in {@code _pence} are money),
 * everything else as text.
 */
public record Figures(Map<String, Object> values) {
    public static final Figures NONE = new Figures(Map.of());

    /** Of how many fields that must be filled an outcome speaks. */
    public static final String NEEDED = "needed";

    /** How many of them are. */
    public static final String FILLED = "filled";

    public Figures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One number under a name. */
    public static Figures of(String name, long number) {
        return NONE.and(name, number);
    }

    /** One text under a name. */
    public static Figures of(String name, String text) {
        return NONE.and(name, text);
    }

    /** These and a number more; under a name there is one figure at most. */
    public Figures and(String name, long number) {
        return with(name, number);
    }

    /** These and a text more; under a name there is one figure at most. */
    public Figures and(String name, String text) {
        return with(name, text);
    }

    /** The number of this name; 0 where there is none. */
    public long number(String name) {
        return values.get(name) instanceof Long number ? number : 0;
    }

    private Figures with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Figures(more);
    }
}
