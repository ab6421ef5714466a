package org.bcfplanner.exchange.planfile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From format 8 to 9: a file may have a third part, {@link TravelJson}. */
final class AddTravel implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        // the tables stay as they are
    }
}
