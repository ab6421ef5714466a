package org.bcfplanner.exchange.planfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the plan file.
 *
 * @param upgrades the first takes version 1 to version 2, and so on: the newest version is one more than their number
 */
record PlanFormat(List<Upgrade> upgrades) {
    /** What this program writes. A change of any record of a plan adds an upgrade here. */
    static final PlanFormat CURRENT = new PlanFormat(List.of(
            new AddFinance(),
            new AddAcceptances(),
            new AddRisksAndMetrics(),
            new AddReviewsAndBenchmarks(),
            new AddNarrative(),
            new AddStateAndMetricsOfSchemes(),
            new AddMergeConflicts(),
            new AddTravel(),
            new AddStrategy()));

    PlanFormat {
        upgrades = List.copyOf(upgrades);
    }

    int version() {
        return upgrades.size() + 1;
    }

    /** Brings a row of an older version to the newest. */
    void upgrade(int from, String table, Map<String, @Nullable Object> fields) {
        for (Upgrade each : upgrades.subList(from - 1, upgrades.size())) {
            each.row(table, fields);
        }
    }

    /** Whether a file of this version cannot have the table. */
    boolean isNewerThan(int version, String table) {
        return upgrades.subList(version - 1, upgrades.size()).stream()
                .anyMatch(each -> each.addedTables().contains(table));
    }
}
