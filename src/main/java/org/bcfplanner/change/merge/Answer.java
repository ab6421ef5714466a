package org.bcfplanner.change.merge;

/** How a person settles what two copies do not agree on. */
public enum Answer {
    /** As it is here. Of twins: one of them, this one. */
    MINE,
    /** As it is in the other copy. Of twins: one of them, theirs. */
    THEIRS,
    /** As it was before either changed it; of what was not there before, and of rows, the same as {@link #AS_IT_STANDS}. */
    BASE,
    /** One text after the other; of twins both, as two. */
    BOTH,
    /** As it stands now, which somebody has typed. */
    AS_IT_STANDS
}
