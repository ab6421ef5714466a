package org.bcfplanner.report.changes;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.compare.Comparison;
import org.bcfplanner.plan.Plan;

/**
 * What changed between two states of a plan.
 *
 * @param title  of the plan that is told of
 * @param before the earlier state in words: {@code Thurrock BCF plan, 0.6 draft (thurrock.bcfplan)}
 * @param after  the later state in words
 */
public record ChangeReport(String title, String before, String after, Comparison comparison) {
    static final String PROGRAM = "BCF Planner";
    static final String SUBJECT = "Changes between two states of a plan";
    static final String NOTHING = "–";

    public ChangeReport {
        requireNonNull(title);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(comparison);
    }

    /** Compares two states, each with words that say where it is from. */
    public static ChangeReport of(Plan before, String fromBefore, Plan after, String fromAfter) {
        return new ChangeReport(
                after.details().title(),
                state(before, fromBefore),
                state(after, fromAfter),
                Comparison.between(before, after));
    }

    /**
     * What a state is called.
     *
     * @param from where it is from: {@code as it is now}, the name of a file
     */
    public static String state(Plan plan, String from) {
        String version = plan.details().version().strip();
        String called = plan.details().title().strip() + (version.isEmpty() ? "" : ", " + version);
        return from.isEmpty() ? called : called + " (" + from + ")";
    }
}
