package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 3 to 4: the risk register with its scale, and outcomes and metrics. */
final class AddRisksAndMetrics implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        if (table.equals(PlanJson.PLAN)) {
            NewField.addTo(fields, "risk_scale");
        }
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("risk_category", "risk", "risk_link", "metric", "metric_figure", "metric_box", "footnote");
    }
}
