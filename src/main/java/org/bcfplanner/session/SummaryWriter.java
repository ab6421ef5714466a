package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Submission;

/** The summary of a plan on one page, for a board. */
@FunctionalInterface
public interface SummaryWriter {
    /** Writes it; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, Submission submission, Path file);
}
