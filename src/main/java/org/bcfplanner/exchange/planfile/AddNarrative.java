package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 5 to 6: what a plan says in words, and who signs it. */
final class AddNarrative implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        // the tables of format 5 stay as they are
    }

    @Override
    public Set<String> addedTables() {
        return Set.of(
                "passage", "chapter", "review_note", "vision_row", "related_document", "condition_answer", "signature");
    }
}
