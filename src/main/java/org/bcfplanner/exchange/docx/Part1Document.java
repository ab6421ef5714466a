package org.bcfplanner.exchange.docx;

import java.nio.file.Path;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.exchange.file.KnownEdition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.part1.Part1;

/** The narrative part of a plan's submission as a Word document. */
public final class Part1Document {
    private Part1Document() {}

    /**
     * Writes it as the plan's edition lays it out; a file of that name stays as it was until the new one is whole. What
     * cannot be written is a {@link Problem}, as is an edition that this program does not know.
     */
    public static void write(Plan plan, Submission submission, ReviewNotes notes, Path file) {
        Edition edition = KnownEdition.of(plan);
        Document document = Part1.of(plan, edition, submission, notes);
        ExportedFile.write(file, out -> DocxWriter.write(document, out));
    }
}
