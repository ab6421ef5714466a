package org.bcfplanner.contribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a plan in a file that is sent to somebody.
 *
 * @param ancestors the states that the copy comes from, the newest first: the first is the copy itself as it was written
 * @param asked     what somebody is asked for, or was, if this is their answer; null where nobody is
 * @param answer    whether the copy is sent back to who asked
 * @param origins   who changed what since the copy was received; of an answer
 */
public record Travel(List<Ancestor> ancestors, @Nullable Asked asked, boolean answer, List<Origin> origins) {
    /** Of a file that was only saved. */
    public static final Travel NONE = new Travel(List.of(), null, false, List.of());

    public Travel {
        ancestors = List.copyOf(ancestors);
        origins = List.copyOf(origins);
    }

    /** Whether there is nothing to say. */
    public boolean isNone() {
        return equals(NONE);
    }
}
