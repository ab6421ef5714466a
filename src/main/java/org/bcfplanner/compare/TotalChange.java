package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

/**
 * A total before and after.
 *
 * @param what   {@code 2014/15 spend, Max}
 * @param before as printed; {@code –} where there was nothing to add up
 * @param change {@code +£138,000}, {@code no change}; empty where it cannot be told
 */
public record TotalChange(String what, String before, String after, String change) {
    public TotalChange {
        requireNonNull(what);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(change);
    }

    public boolean isChanged() {
        return !before.equals(after);
    }
}
