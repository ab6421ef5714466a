package org.bcfplanner.search;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a plan say, row by row. States of a plan share the rows that an edit leaves alone, so those are known
 * again by what they are, and nothing of theirs is made anew.
 */
final class Kept {
    private final IdentityHashMap<Object, Of> before;
    private final IdentityHashMap<Object, Of> now = new IdentityHashMap<>();

    /** What a row says while it is called so. */
    private record Of(Object source, String title, String detail, List<Saying> sayings) {
        boolean isStill(Object from, String called, String part) {
            return source.equals(from) && title.equals(called) && detail.equals(part);
        }
    }

    Kept(@Nullable Kept before) {
        this.before = before == null ? new IdentityHashMap<>() : before.now;
    }

    /** What a row says: as it was, or made now where the row or what it is called has changed. */
    List<Saying> of(Object source, Object row, String title, String detail, Supplier<List<Saying>> made) {
        Of known = before.get(row);
        Of is = known != null && known.isStill(source, title, detail)
                ? known
                : new Of(source, title, detail, List.copyOf(made.get()));
        now.put(row, is);
        return is.sayings;
    }
}
