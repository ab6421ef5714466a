package org.bcfplanner.ui.history;

import org.bcfplanner.compare.Comparison;
import org.bcfplanner.plan.Plan;

/** What differs between two states of a plan, in one sentence without a full stop. */
final class Differs {
    private Differs() {}

    /** {@code 12 lines, +£138k; 3 risks re-scored}; empty where nothing does. */
    static String words(Plan before, Plan after) {
        Comparison comparison = Comparison.between(before, after);
        return comparison.isEmpty() ? "" : comparison.sentence();
    }
}
