package org.bcfplanner.session;

import java.time.Instant;
import java.util.List;
import org.bcfplanner.contribute.Author;

/**
 * An edit as the history tells of it.
 *
 * @param number later edits have higher ones
 * @param label  what it did, in words; begins with {@code Undo} or {@code Redo} where it took a step back or forth
 * @param rows   how many of the rows asked for it changed
 * @param first  the first of these, in the order in which they were written; a few of them where they are many
 */
public record PastEdit(long number, Instant at, Author author, String label, int rows, List<PastRow> first) {
    public PastEdit {
        first = List.copyOf(first);
    }
}
