package org.bcfplanner.store;

import java.time.Instant;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.session.PastRow;

/**
 * One row of the history.
 *
 * @param edit   the same for all rows of one edit; later edits have higher numbers
 * @param at     when the edit was made
 * @param label  what the edit did, in words
 * @param row    what it did to one row of the plan
 */
public record HistoryEntry(long edit, Instant at, Author author, String label, PastRow row) {}
