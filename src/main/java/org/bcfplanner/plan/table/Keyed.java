package org.bcfplanner.plan.table;

/** A row whose id is made of what it says, so that two people who add the same row apart have added one. */
public interface Keyed<T> extends Entity<T> {
    /** The id that what it says makes; of a row that is in order, its id. */
    Id<T> ownId();
}
