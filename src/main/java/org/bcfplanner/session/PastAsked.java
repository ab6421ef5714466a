package org.bcfplanner.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which edits of a plan are asked for. What is empty asks for all.
 *
 * @param scopes the edits that touched one of these
 * @param author the name of who made them; of an edit that took back a copy, what they had done there is theirs too
 * @param words  each of them is in the label, whatever its capitals
 * @param before those with a lower number only
 */
public record PastAsked(List<Scope> scopes, String author, String words, long before) {
    /** All edits there are. */
    public static final PastAsked ALL = new PastAsked(List.of(), "", "", Long.MAX_VALUE);

    public PastAsked {
        scopes = List.copyOf(scopes);
    }

    /** The same, older than an edit. */
    public PastAsked olderThan(long edit) {
        return new PastAsked(scopes, author, words, edit);
    }

    /** Whether anything is left out but by age. */
    public boolean isFiltered() {
        return !scopes.isEmpty() || !author.isEmpty() || !words.isBlank();
    }

    /**
     * Some of what a plan consists of.
     *
     * @param entity  a table, or {@link PastRow#DETAILS}
     * @param row     the one row; null for all of the table
     * @param columns as the library calls them; empty for all. A row that was added or removed is in any
     */
    public record Scope(String entity, @Nullable UUID row, List<String> columns) {
        public Scope {
            columns = List.copyOf(columns);
        }

        /** All rows of a table. */
        public static Scope of(String entity) {
            return new Scope(entity, null, List.of());
        }
    }
}
