package org.bcfplanner.plan.table;

import java.util.Random;
import java.util.UUID;

/** Where the ids of new entities come from. */
@FunctionalInterface
public interface IdSource {
    /** A UUID not returned before. */
    UUID next();

    /** A new id of the kind that is asked for. */
    default <T> Id<T> create() {
        return new Id<>(next());
    }

    /** Ids that depend on the seed alone: the same seed gives the same ids in the same order. */
    static IdSource seeded(long seed) {
        Random random = new Random(seed);
        return () -> new UUID(
                (random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62));
    }
}
