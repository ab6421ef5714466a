package org.bcfplanner.exchange.pdf;

import java.nio.file.Path;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.exchange.file.KnownEdition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.summary.Summary;

/** The summary of a plan for a board, on one A4 page. */
public final class SummaryPdf {
    private SummaryPdf() {}

    /**
     * Writes it; a file of that name stays as it was until the new one is whole. What cannot be written is a {@link
     * Problem}, as is an edition that this program does not know. However much a plan holds, the page stays one: lists
     * end with how many more there are.
     */
    public static void write(Plan plan, Submission submission, Path file) {
        Edition edition = KnownEdition.of(plan);
        Summary summary = Summary.of(plan, edition, submission.assessment().outdated());
        SummaryPage page = new SummaryPage(plan, edition, summary, submission);
        ExportedFile.write(file, page::write);
    }
}
