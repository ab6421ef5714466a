package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;

/** The workbook of a plan's finance part. */
public interface WorkbookWriter {
    /**
     * Writes it; a file of that name stays as it was until the new one is whole.
     *
     * @param basis which end of each range goes where the official sheet has room for one figure
     */
    void write(Plan plan, Bound basis, Path file);
}
