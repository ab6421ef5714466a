package org.bcfplanner.history;

import org.bcfplanner.change.Change;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.session.PastOrigin;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an edit did, in words.
 *
 * @param what    the field: {@code Caretrak, 2014/15 spend, Max}; of a row added or removed what kind of row it is
 * @param before  as it was; empty where there was nothing, or where it says nothing to people
 * @param after   as it became; of a row added or removed, {@code before} or {@code after} is what it is called
 * @param place   where it is in the plan
 * @param section where that is worked on
 * @param there   whether the row is in the plan now
 * @param origin  who had done it in a copy that the edit took back; null where the edit did it itself
 */
public record Told(
        String what,
        Change.Action action,
        String before,
        String after,
        Place place,
        Section section,
        boolean there,
        @Nullable PastOrigin origin) {
    /** All in one: {@code Caretrak, 2014/15 spend, Max: £25k → £30k}. */
    public String words() {
        return switch (action) {
            case ADDED -> what + " added" + behind(after);
            case REMOVED -> what + " removed" + behind(before);
            case CHANGED -> before.isEmpty() && after.isEmpty() ? what + " changed" : what + ": " + change();
        };
    }

    /** {@code £25k → £30k}. */
    private String change() {
        return said(before) + " → " + said(after);
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String behind(String name) {
        return name.isEmpty() ? "" : ": " + name;
    }
}
