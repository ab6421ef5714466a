package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;

/**
 * Something that two copies of a plan do not agree on and that nobody has settled yet, in words.
 *
 * @param place  where it stands
 * @param what   what the row is: {@code Scheme}
 * @param name   what people call it: {@code Caretrak, 2014/15 spend}
 * @param field  what people call the field; empty where it is about the whole row
 * @param base   what it said in the plan that both copies come from; empty where nothing was said
 * @param mine   what it says here
 * @param theirs what it says in the other copy
 */
public record OpenDifference(
        MergeConflict conflict,
        Topic topic,
        Place place,
        String what,
        String name,
        String field,
        String base,
        String mine,
        String theirs) {
    public OpenDifference {
        requireNonNull(conflict);
        requireNonNull(topic);
        requireNonNull(place);
        requireNonNull(what);
        requireNonNull(name);
        requireNonNull(field);
        requireNonNull(base);
        requireNonNull(mine);
        requireNonNull(theirs);
    }

    /** All that is open in a plan, by the parts of the window. */
    public static List<OpenDifference> of(Plan plan) {
        return new OpenDifferences(plan).all();
    }
}
