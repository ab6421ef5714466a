package org.bcfplanner.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The stable name of one entity. It says what it points at, so every reference in a plan is known from the declaration
 * of its records. Made by the program, never by a database, so copies edited apart can meet again.
 *
 * <p>Ordered by the unsigned value of the 128 bits, the order in which time-based ids are made.
 */
public record Id<T>(UUID value) implements Comparable<Id<T>> {
    public Id {
        requireNonNull(value);
    }

    /** The id that stands for these parts, the same wherever and whenever it is asked for. */
    public static <T> Id<T> derivedFrom(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('\n');
        }
        return new Id<>(UUID.nameUUIDFromBytes(name.toString().getBytes(UTF_8)));
    }

    /** Reads the usual text form of a UUID; anything else is an {@link IllegalArgumentException}. */
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<T> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
