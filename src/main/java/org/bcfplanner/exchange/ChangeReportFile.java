package org.bcfplanner.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.bcfplanner.exchange.docx.DocumentFile;
import org.bcfplanner.exchange.xlsx.WorkbookFile;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.changes.ChangeDocument;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.report.changes.ChangeWorkbook;

/** A change report as a file. */
public final class ChangeReportFile {
    private ChangeReportFile() {}

    /** Writes it as the file is named, {@code .docx} or {@code .xlsx}; any other name is a {@link Problem}. */
    public static void write(ChangeReport report, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            DocumentFile.write(ChangeDocument.of(report), file);
        } else if (name.endsWith(".xlsx")) {
            WorkbookFile.write(ChangeWorkbook.of(report), file);
        } else {
            throw new Problem(
                    "“" + file + "” does not say what to write.",
                    "Nothing was written.",
                    "Give a file with a name that ends in .docx or .xlsx.");
        }
    }
}
