package org.bcfplanner.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.plan.finance.Bound;

/**
 * How a plan is to be exported.
 *
 * @param basis      which end of each range goes where the official sheet has room for one figure
 * @param assessment what the checks say
 */
public record Submission(Bound basis, Standing standing, Assessment assessment) {
    public Submission {
        requireNonNull(basis);
        requireNonNull(standing);
        requireNonNull(assessment);
    }

    /** The same with the other end of each range, or the same one. */
    public Submission on(Bound chosen) {
        return new Submission(chosen, standing, assessment);
    }

    /** The same with another standing. */
    public Submission as(Standing chosen) {
        return new Submission(basis, chosen, assessment);
    }

    /** The errors for which it must not be written; of a draft none, whatever the checks say. */
    public List<FoundIssue> refusedFor() {
        return switch (standing) {
            case DRAFT -> List.of();
            case FINAL -> assessment.errors();
        };
    }
}
