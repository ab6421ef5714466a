package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.finance.Bound;

/**
 * How a plan is to be exported.
 *
 * @param basis      which end of each range goes where the official sheet has room for one figure
 * @param assessment what the checks say; {@link Assessment#NOT_MADE} leaves their sheets out
 */
public record Submission(Bound basis, Standing standing, Assessment assessment) {
    public Submission {
        requireNonNull(basis);
        requireNonNull(standing);
        requireNonNull(assessment);
    }

    /** A draft that says nothing of checks. */
    public static Submission draft(Bound basis) {
        return new Submission(basis, Standing.DRAFT, Assessment.NOT_MADE);
    }
}
