package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.report.changes.ChangeReport;

/** What changed between two states of a plan, as a Word document or a workbook. */
@FunctionalInterface
public interface ChangeReportWriter {
    /** Writes it as the file is named; a file of that name stays as it was until the new one is whole. */
    void write(ChangeReport report, Path file);
}
