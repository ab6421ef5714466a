package org.bcfplanner.exchange.xlsx;

import java.nio.file.Path;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.exchange.file.KnownEdition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.Part2;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.WorkbookReport;

/** The finance part of a plan's submission as a workbook. */
public final class Part2Workbook {
    private Part2Workbook() {}

    /**
     * Writes it as the plan's edition lays it out; a file of that name stays as it was until the new one is whole. What
     * cannot be written is a {@link Problem}, as is an edition that this program does not know.
     */
    public static void write(Plan plan, Submission submission, Path file) {
        Edition edition = KnownEdition.of(plan);
        WorkbookReport report = Part2.of(plan, edition, submission);
        ExportedFile.write(file, out -> XlsxWriter.write(report, out));
    }
}
