package org.bcfplanner.change.edits;

import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.VersionName;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rows;

/**
 * The next version of a plan, as a plan of its own.
 *
 * <p>It says all that the plan says, under the same ids of rows, so that the two can be compared; reasons for what was
 * let stand are among it. What belongs to the version it was said of is left behind: signatures (the places for them
 * stay), review notes that are resolved, and dates that were reached. The board's date is one of these once the plan was
 * agreed, and until then the meeting to come, which is kept; so is the day of submission until it was submitted.
 */
public final class Succession {
    private Succession() {}

    /**
     * A draft with the version counted up, see {@link VersionName}.
     *
     * @param id of the new plan
     */
    public static Plan next(Plan plan, Id<Plan> id) {
        Plan next = plan.copy(id)
                .withDetails(next(plan.details()))
                .withReviewNotes(notes ->
                        Rows.of(notes.stream().filter(note -> !note.resolved()).toList()));
        for (Signature each : plan.signatures()) {
            next = SignatureEdits.takeBack(next, each.id());
        }
        return next;
    }

    private static Details next(Details of) {
        boolean agreed = of.state().compareTo(PlanState.AGREED) >= 0;
        boolean submitted = of.state() == PlanState.SUBMITTED;
        return of.withTexts(of.title(), VersionName.after(of.version()), of.board(), of.boundaryDifferences())
                .withDates(
                        agreed ? PrintedDate.NONE : of.agreedByBoard(), submitted ? PrintedDate.NONE : of.submitted())
                .withState(PlanState.DRAFT);
    }
}
