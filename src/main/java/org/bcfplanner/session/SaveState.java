package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.plan.Problem;

/** Whether the work of the person at the screen is safe. */
public sealed interface SaveState {
    /** Everything is on disk, since this moment. */
    record Saved(Instant at) implements SaveState {}

    /** This many edits are on their way to the disk. */
    record Saving(int edits) implements SaveState {}

    /** An edit could not be written; it and the ones after it are kept in memory, and {@code problem} says why. */
    record NotSaved(int edits, Problem problem) implements SaveState {}
}
