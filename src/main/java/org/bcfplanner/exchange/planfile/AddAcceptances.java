package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 2 to 3: warnings that somebody lets stand. */
final class AddAcceptances implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        // the tables of format 2 stay as they are
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("acceptance");
    }
}
