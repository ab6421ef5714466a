package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Submission;

/** The document of a plan's narrative part. */
@FunctionalInterface
public interface DocumentWriter {
    /** Writes it; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, Submission submission, ReviewNotes notes, Path file);
}
