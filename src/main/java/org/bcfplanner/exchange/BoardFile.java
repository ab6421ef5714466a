package org.bcfplanner.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.exchange.docx.DocumentFile;
import org.bcfplanner.exchange.file.KnownEdition;
import org.bcfplanner.exchange.pdf.BoardPdf;
import org.bcfplanner.exchange.xlsx.WorkbookFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPage;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.CoverReport;
import org.bcfplanner.report.strategy.ObjectiveTemplate;
import org.bcfplanner.report.strategy.ObjectiveWorkbook;

/** What is written of a plan for its board, as a file. */
public final class BoardFile {
    private BoardFile() {}

    /**
     * Writes it as the file is named; a file of that name stays as it was until the new one is whole. A name that asks
     * for what the paper cannot be is a {@link Problem}, as is an edition that this program does not know.
     */
    public static void write(Plan plan, BoardPaper paper, Standing standing, Path file) {
        Edition edition = KnownEdition.of(plan);
        String name = file.toString().toLowerCase(Locale.ROOT);
        switch (paper) {
            case BoardPaper.Template template -> {
                if (name.endsWith(".xlsx")) {
                    WorkbookFile.write(ObjectiveWorkbook.of(plan, edition, template, standing), file);
                } else {
                    require(name.endsWith(".docx"), file, "The template of an objective", ".docx or .xlsx");
                    DocumentFile.write(ObjectiveTemplate.of(plan, edition, template, standing), file);
                }
            }
            case BoardPaper.Report report -> {
                require(name.endsWith(".docx"), file, "The report to the board", ".docx");
                DocumentFile.write(CoverReport.of(plan, edition, report, standing), file);
            }
            case BoardPaper.OnePage page -> {
                require(name.endsWith(".pdf"), file, "The page of timeline and indicators", ".pdf");
                BoardPdf.write(BoardPage.of(plan, edition, page.on()), standing, file);
            }
        }
    }

    private static void require(boolean fits, Path file, String what, String endings) {
        if (!fits) {
            throw new Problem(
                    what + " cannot be written as “" + file.getFileName() + "”.",
                    "Nothing was written.",
                    "Give the file a name that ends in " + endings + ".");
        }
    }
}
