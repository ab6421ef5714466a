package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.report.SubmissionPart;
import org.bcfplanner.session.Writers;

/** What is exported of a plan to be submitted: the parts that its edition has, and its summary. */
final class SubmissionExport {
    private final Plan plan;
    private final Optional<Edition> edition;
    private final Submission submission;
    private final ReviewNotes notes;
    private final Writers writers;

    /** @param edition that of the plan; empty where this program does not know it, which the writers say */
    SubmissionExport(Plan plan, Optional<Edition> edition, Submission submission, ReviewNotes notes, Writers writers) {
        this.plan = plan;
        this.edition = edition;
        this.submission = submission;
        this.notes = notes;
        this.writers = writers;
    }

    List<Exported> all() {
        return Arrays.stream(SubmissionPart.values())
                .filter(this::isThere)
                .map(this::exported)
                .toList();
    }

    /** The one that a file of this name is. */
    Exported one(Path file) {
        SubmissionPart part = SubmissionPart.of(file.toString())
                .orElseThrow(() -> new Problem(
                        "“" + file + "” does not say what to write.",
                        "",
                        "Give a folder, or a file with a name that ends in .docx, .xlsx or .pdf."));
        if (!isThere(part)) {
            throw new Problem(
                    "Plans of “" + edition.map(Edition::name).orElse("") + "” have no " + part.label() + ".",
                    "Nothing was written.",
                    "With --objective the template of an objective is written; with a name that ends in .pdf, the summary.");
        }
        return exported(part);
    }

    private boolean isThere(SubmissionPart part) {
        return edition.isEmpty()
                || switch (part) {
                    case ONE -> edition.get().part1().isPresent();
                    case TWO -> edition.get().part2().isPresent();
                    case SUMMARY -> true;
                };
    }

    private Exported exported(SubmissionPart part) {
        return new Exported(
                SubmissionName.of(plan.details().title(), part, submission.standing()), file -> write(part, file));
    }

    private void write(SubmissionPart part, Path file) {
        switch (part) {
            case ONE -> writers.document().write(plan, submission, notes, file);
            case TWO -> writers.workbook().write(plan, submission, file);
            case SUMMARY -> writers.summary().write(plan, submission, file);
        }
    }
}
