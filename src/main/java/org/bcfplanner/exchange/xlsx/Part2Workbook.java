package org.bcfplanner.exchange.xlsx;

import java.nio.file.Path;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.exchange.file.ExportedFile;
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
        String code = plan.details().edition();
        Edition edition = Editions.find(code)
                .orElseThrow(() -> new Problem(
                        "This program does not know the template edition “" + code + "”.",
                        "Nothing was written, and the plan is safe.",
                        "A newer version of the program may know it."));
        WorkbookReport report = Part2.of(plan, edition, submission);
        ExportedFile.write(file, out -> XlsxWriter.write(report, out));
    }
}
