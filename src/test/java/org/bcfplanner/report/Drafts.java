package org.bcfplanner.report;

import java.util.List;
import org.bcfplanner.plan.finance.Bound;

/** Drafts of plans of which the checks have nothing to say. */
public final class Drafts {
    /** With the maximum of each range. */
    public static final Submission MAX = of(Bound.MAX);

    private Drafts() {}

    public static Submission of(Bound basis) {
        return new Submission(basis, Standing.DRAFT, new Assessment(List.of(), List.of()));
    }
}
