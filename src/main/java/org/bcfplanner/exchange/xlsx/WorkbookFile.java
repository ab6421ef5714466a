package org.bcfplanner.exchange.xlsx;

import java.nio.file.Path;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.report.WorkbookReport;

/** Any workbook report as a workbook. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /**
     * Writes it; a file of that name stays as it was until the new one is whole. What cannot be written is a
     * {@link org.bcfplanner.plan.Problem}.
     */
    public static void write(WorkbookReport report, Path file) {
        ExportedFile.write(file, out -> XlsxWriter.write(report, out));
    }
}
