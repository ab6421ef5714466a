package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Submission;

/** The workbook of a plan's finance part. */
@FunctionalInterface
public interface WorkbookWriter {
    /** Writes it; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, Submission submission, Path file);
}
