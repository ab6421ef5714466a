package org.bcfplanner.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;

/**
 * What the window and the command line work with, put together in one place.
 *
 * @param samples the plans that come with the program, at least one; the first is opened where nobody chooses
 * @param author who uses this computer, for the audit trail of those who have not said who they are
 * @param settings what is remembered between starts
 * @param assessor what the checks say of a plan
 */
public record Tools(
        LibraryDoor library,
        PlanFiles files,
        Writers writers,
        List<Sample> samples,
        IdSource ids,
        String author,
        Settings settings,
        Assessor assessor) {
    public Tools {
        samples = List.copyOf(samples);
    }

    /** Who edits in the window: as they have said, or else who uses this computer. */
    public Author who() {
        return new WhoEdits(settings, author).now();
    }

    /** The way into the library of plans. */
    public interface LibraryDoor {
        /** Opens a library without a password; a {@link org.bcfplanner.plan.Problem} says why it cannot be opened. */
        default PlanStore open() {
            return open(Password.NONE);
        }

        /**
         * Opens the library. Where it is protected with another password, the cause of the {@link
         * org.bcfplanner.plan.Problem} is a {@link PasswordAsked}; where it has none, the password is not looked at.
         */
        PlanStore open(Password password);

        /** Where what is needed for a while lies. */
        default TemporaryFiles temporary() {
            return TemporaryFiles.ofSystem();
        }

        /** How the library could be put back, after it was found to be damaged; empty if it was not. */
        Optional<Restore> restore();

        /** What the library could be put back to, the newest backup first. It must not be open. */
        List<Restore> backups();
    }

    /**
     * How a plan would be exported as it stands, with what the checks say of it.
     *
     * @param basis which end of each range goes where the official sheet has room for one figure
     */
    public Submission submission(Plan plan, Bound basis, Standing standing) {
        return new Submission(basis, standing, assessor.of(plan));
    }

    /** The sample that is opened where nobody chooses. */
    public Supplier<Plan> sample() {
        return samples.getFirst().plan();
    }

    /** The same with another writer of workbooks. */
    public Tools withWorkbook(WorkbookWriter other) {
        return new Tools(library, files, writers.withWorkbook(other), samples, ids, author, settings, assessor);
    }

    /** The same with other checks. */
    public Tools withAssessor(Assessor other) {
        return new Tools(library, files, writers, samples, ids, author, settings, other);
    }

    /** The same with this sample plan alone. */
    public Tools withSample(Supplier<Plan> other) {
        Sample first = samples.getFirst();
        List<Sample> one = List.of(new Sample(first.key(), first.name(), first.about(), other));
        return new Tools(library, files, writers, one, ids, author, settings, assessor);
    }

    /** The same with other settings. */
    public Tools withSettings(Settings other) {
        return new Tools(library, files, writers, samples, ids, author, other, assessor);
    }

    /**
     * A way to put a library back as it was; what it is now is kept aside.
     *
     * @param label       what it does, for a button: {@code Restore the backup of 3 February 2014, 10:42}
     * @param isProtected whether it needs the password that the library had then, and has again afterwards
     * @param with        does it with that password, which is not looked at where none is needed
     */
    public record Restore(String label, boolean isProtected, Consumer<Password> with) {}
}
