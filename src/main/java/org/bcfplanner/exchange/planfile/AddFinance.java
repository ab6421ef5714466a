package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 1 to 2: contributions, the contingency plan, all that is spent, and where a scheme's money comes from. */
final class AddFinance implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        switch (table) {
            case PlanJson.PLAN -> {
                NewField.addTo(fields, "performance");
                NewField.addTo(fields, "performance_share");
            }
            case "scheme" -> NewField.addTo(fields, "funding_source");
            default -> {
                // the other tables of format 1 stay as they are
            }
        }
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("contribution", "contingency", "commissioner", "commissioner_spend");
    }
}
