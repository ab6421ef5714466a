package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

/**
 * Something that the checks found.
 *
 * @param rule     the code of the rule: {@code P1}
 * @param where    the place in the plan, in words
 * @param target   what the reader is led to
 * @param what     a sentence with the figures
 * @param accepted why it was accepted, or kept though it is an error; empty where it was not
 */
public record FoundIssue(Severity severity, String rule, String where, Target target, String what, String accepted) {
    public FoundIssue {
        requireNonNull(severity);
        requireNonNull(rule);
        requireNonNull(where);
        requireNonNull(target);
        requireNonNull(what);
        requireNonNull(accepted);
    }

    /** How much it weighs, the heaviest first. */
    public enum Severity {
        /** Stands in the way of a final export unless it is kept with a reason. */
        ERROR,
        WARNING,
        NOTE
    }
}
