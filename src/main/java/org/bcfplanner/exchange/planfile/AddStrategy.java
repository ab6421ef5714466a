package org.bcfplanner.exchange.planfile;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From format 9 to 10: the strategy with its actions and indicators, and the report to the board. */
final class AddStrategy implements Upgrade {
    @Override
    public void row(String table, Map<String, @Nullable Object> fields) {
        // the tables of format 9 stay as they are
    }

    @Override
    public Set<String> addedTables() {
        return Set.of(
                "goal",
                "objective",
                "action",
                "action_progress",
                "indicator",
                "indicator_value",
                "action_indicator",
                "action_scheme",
                "action_metric",
                "action_risk",
                "board_report",
                "implication",
                "appendix");
    }
}
