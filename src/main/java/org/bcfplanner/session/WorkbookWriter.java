package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Submission;

/** The workbook of a plan's finance part. */
@FunctionalInterface
public interface WorkbookWriter {
    /** Writes it; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, Submission submission, Path file);

    /**
     * Writes it as a draft that says nothing of checks.
     *
     * @param basis which end of each range goes where the official sheet has room for one figure
     */
    default void write(Plan plan, Bound basis, Path file) {
        write(plan, Submission.draft(basis), file);
    }
}
