package org.bcfplanner.report.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.bcfplanner.plan.table.PrintedDate;

/**
 * A milestone, or one of the times at which it may be.
 *
 * @param what        is reached; empty where it is the action itself
 * @param printed     the words that name the time: {@code early 2019/20}
 * @param alternative whether another time is named before it, so that it is this only if not that
 */
public record TimelineMark(String what, String printed, LocalDate first, LocalDate last, boolean alternative) {
    public TimelineMark {
        requireNonNull(what);
        requireNonNull(printed);
        requireNonNull(first);
        requireNonNull(last);
    }

    /** Whether it is one day, and no stretch of time. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** A few words to stand at it: what is reached, or when. */
    public String label() {
        return alternative ? "or " + printed : what.isEmpty() ? when() : what;
    }

    /** {@code Collocated, or early 2019/20: 1 April 2019 to 31 July 2019}. */
    public String words() {
        String name = alternative ? (what.isEmpty() ? "or " : what + ", or ") + printed : what;
        return name.isEmpty() ? days() : name + ": " + days();
    }

    private String when() {
        return isDay() ? PrintedDate.words(first) : printed;
    }

    private String days() {
        return isDay() ? PrintedDate.words(first) : PrintedDate.words(first) + " to " + PrintedDate.words(last);
    }
}
