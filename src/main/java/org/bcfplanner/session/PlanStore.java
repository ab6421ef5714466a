package org.bcfplanner.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;

/**
 * Where plans are kept. One process has it open at a time; everything is written in the order it was asked for.
 *
 * <p>What cannot be done is told as a {@link org.bcfplanner.plan.Problem}: thrown, or as the cause in which a future
 * ends.
 */
public interface PlanStore extends Journal, AutoCloseable {
    /** All plans that are not in the bin, the last changed first. */
    List<PlanSummary> plans();

    /** All plans that are in the bin, the last that came there first. */
    List<PlanSummary> bin();

    /** The plan of this id as it was last written. */
    Plan load(Id<Plan> id);

    /** Adds a plan with all its rows; {@code label} says in the audit trail where it came from. */
    CompletableFuture<Void> add(Plan plan, Author author, String label);

    /** The same by somebody of whom only the name is known. */
    default CompletableFuture<Void> add(Plan plan, String author, String label) {
        return add(plan, Author.of(author), label);
    }

    /** Adds a plan that came in a file, with what the file tells of its travels. */
    CompletableFuture<Void> add(Copy copy, Author author, String label);

    /** What is known of copies of the plans here that were sent, received and taken back. */
    Travels travels();

    /** What the library is like from outside, without a word of a plan. */
    LibraryFacts facts();

    /** The password of the library. */
    LibraryProtection protection();

    /** The latest edits of a plan that are asked for, the last first, at most so many. */
    List<PastEdit> history(Id<Plan> plan, PastAsked asked, int limit);

    /** The names of all who made edits of a plan, in alphabetical order. */
    List<String> authors(Id<Plan> plan);

    /**
     * The plan as it was after each of these edits, as the history has them. An edit before the one by which the plan
     * came into the library is an {@link IllegalArgumentException}.
     */
    Map<Long, Plan> at(Id<Plan> plan, Collection<Long> edits);

    /** The plan as it was after one edit. */
    default Plan at(Id<Plan> plan, long edit) {
        return Objects.requireNonNull(at(plan, List.of(edit)).get(edit));
    }

    /** The named versions of a plan, the last named first. */
    List<NamedVersion> versions(Id<Plan> id);

    /**
     * Gives the state of a plan as it was last written a name. The name is stripped of blanks around it; one that is
     * blank, or that a version of the plan has already, whatever its capitals, is refused.
     */
    CompletableFuture<NamedVersion> nameVersion(Id<Plan> id, String name, String note, String author);

    /** Moves a plan to the bin, where it keeps everything. It should not be open: its edits would go on being written. */
    CompletableFuture<Void> bin(Id<Plan> id);

    /** Takes a plan out of the bin, as it was; leaves one as it is that is not there. */
    CompletableFuture<Void> takeBack(Id<Plan> id);

    /** Takes a plan, its audit trail and its named versions out of the library for good, wherever it is. */
    CompletableFuture<Void> remove(Id<Plan> id);

    /** Does the same with all plans of the bin, all or none. */
    CompletableFuture<Void> emptyBin();

    /** Waits for what is still to be written, makes a backup and closes. */
    @Override
    void close();
}
