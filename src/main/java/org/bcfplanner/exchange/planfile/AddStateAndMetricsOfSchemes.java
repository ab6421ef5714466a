package org.bcfplanner.exchange.planfile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From format 6 to 7: how far a plan has come, the facts about its place, and what is measured of a scheme. */
final class AddStateAndMetricsOfSchemes implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        switch (table) {
            case PlanJson.PLAN -> {
                NewField.addTo(fields, "state", "DRAFT");
                NewField.addTo(fields, "profile");
            }
            case "scheme" -> NewField.addTo(fields, "metrics");
            default -> {
                // the other tables of format 6 stay as they are
            }
        }
    }
}
