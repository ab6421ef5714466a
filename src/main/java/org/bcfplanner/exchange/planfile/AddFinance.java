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
                mustBeNew(fields, "performance");
                mustBeNew(fields, "performance_share");
            }
            case "scheme" -> mustBeNew(fields, "funding_source");
            default -> {
                // the other tables of format 1 stay as they are
            }
        }
    }

    @Override
    public Set<String> addedTables() {
        return Set.of("contribution", "contingency", "commissioner", "commissioner_spend");
    }

    private static void mustBeNew(Map<String, @Nullable Object> fields, String name) {
        if (fields.containsKey(name)) {
            throw new Refused("field “" + name + "” is unknown in the format that the file says it has.");
        }
        fields.put(name, "");
    }
}
