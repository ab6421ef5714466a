package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Outcome;

/**
 * A rule over a plan. Never throws, whatever the plan holds, and says the same of the same plan. A rule whose outcomes
 * each depend on one row is a {@link RowRule}.
 */
public interface Rule {
    /** {@code P1}, as checks.md lists them. Rules of one code speak of different tables. */
    String code();

    /** What it looks at: where nothing of that changes, neither do its outcomes. */
    Reads reads();

    /**
     * Asked where a change touches what the rule reads: whether it can change an outcome. To say no is worth it for a
     * rule that walks over long tables and takes little from each row.
     */
    default boolean isConcernedBy(Diff diff) {
        return true;
    }

    /** All it has to say of a plan, in the order of the plan where there is one. */
    List<Outcome> outcomes(Subject subject);
}
