package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

/**
 * A point on a scale as somebody typed it: {@code 2}, {@code Medium}, {@code 2 Medium}. What it means depends on the
 * scale of the register, so it is kept to the letter whatever it is.
 *
 * @param raw as typed; empty for a blank
 */
public record Grade(String raw) {
    public static final Grade BLANK = new Grade("");

    public Grade {
        requireNonNull(raw);
    }

    /** Never fails: what no scale has is kept. */
    public static Grade parse(String typed) {
        return typed.isEmpty() ? BLANK : new Grade(typed);
    }

    public static Grade of(int step) {
        return new Grade(String.valueOf(step));
    }

    public boolean isBlank() {
        return raw.isBlank();
    }

    /** What was typed. */
    @Override
    public String toString() {
        return raw;
    }
}
