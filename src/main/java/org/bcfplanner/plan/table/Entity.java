package org.bcfplanner.plan.table;

/** A row of a plan: an immutable record with a stable id. */
public interface Entity<T> {
    Id<T> id();
}
