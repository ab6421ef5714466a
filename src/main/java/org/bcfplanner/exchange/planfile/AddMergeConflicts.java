package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 7 to 8: what two copies of a plan do not agree on. */
final class AddMergeConflicts implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        // the tables of format 7 stay as they are
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("merge_conflict");
    }
}
