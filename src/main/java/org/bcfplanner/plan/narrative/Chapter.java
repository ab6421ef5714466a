package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * What is said of a section beside its text. Its id is made from the key of the section, so that there is one for each.
 *
 * @param section the key that the edition gives it
 * @param owner   the post that sees to it; empty where nobody does
 * @param limitWords how many words it should have at most; 0 for as many as it takes
 */
public record Chapter(Id<Chapter> id, String section, ChapterState state, String owner, int limitWords)
        implements Keyed<Chapter> {
    public Chapter {
        requireNonNull(id);
        requireNonNull(section);
        requireNonNull(state);
        requireNonNull(owner);
        if (limitWords < 0) {
            throw new IllegalArgumentException("A limit of " + limitWords + " words");
        }
    }

    /** A section of which nothing is said yet. */
    public static Chapter of(String section) {
        return new Chapter(idOf(section), section, ChapterState.NOT_BEGUN, "", 0);
    }

    /** The id of the one chapter there can be for a section. */
    public static Id<Chapter> idOf(String section) {
        return Id.derivedFrom("chapter", section);
    }

    @Override
    public Id<Chapter> ownId() {
        return idOf(section);
    }

    /**
     * How far it is. What holds something is a draft at least, whatever was said of it.
     *
     * @param begun whether the plan holds anything for it
     */
    public ChapterState reached(boolean begun) {
        return begun && state == ChapterState.NOT_BEGUN ? ChapterState.DRAFTING : state;
    }

    public Chapter withState(ChapterState changed) {
        return new Chapter(id, section, changed, owner, limitWords);
    }

    public Chapter withOwner(String changed) {
        return new Chapter(id, section, state, changed, limitWords);
    }

    public Chapter withLimit(int changed) {
        return new Chapter(id, section, state, owner, changed);
    }
}
