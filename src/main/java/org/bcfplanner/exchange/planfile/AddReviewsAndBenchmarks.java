package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 4 to 5: reviews of risks, the columns of the register, and what metrics are compared with. */
final class AddReviewsAndBenchmarks implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        if (table.equals(PlanJson.PLAN)) {
            NewField.addTo(fields, "risk_columns");
        }
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("risk_review", "benchmark");
    }
}
