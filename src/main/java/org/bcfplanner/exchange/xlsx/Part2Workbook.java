package org.bcfplanner.exchange.xlsx;

import java.nio.file.Path;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Part2;
import org.bcfplanner.report.WorkbookReport;

/** The finance part of a plan's submission as a workbook. */
public final class Part2Workbook {
    private Part2Workbook() {}

    /**
     * Writes it as the plan's edition lays it out; a file of that name stays as it was until the new one is whole. What
     * cannot be written is a {@link org.bcfplanner.plan.Problem}, as is an edition that this program does not know.
     *
     * @param basis which end of each range goes where the official sheet has room for one figure
     */
    public static void write(Plan plan, Bound basis, Path file) {
        WorkbookReport report = Part2.of(plan, Editions.get(plan.details().edition()), basis);
        WholeFile.write(file, out -> XlsxWriter.write(report, out));
    }
}
