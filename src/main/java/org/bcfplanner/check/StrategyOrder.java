package org.bcfplanner.check;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.jspecify.annotations.Nullable;

/** The order of goals, objectives, actions, indicators with their values, and implications. Worked out when first asked. */
final class StrategyOrder {
    private final Subject subject;
    private @Nullable Map<UUID, Integer> places;

    StrategyOrder(Subject subject) {
        this.subject = subject;
    }

    /** The place of a row among its like; -1 of one that has none. */
    int row(Place.Cell cell) {
        return switch (cell.table()) {
            case "goal", "objective", "action", "indicator", "indicator_value", "implication" -> {
                if (places == null) {
                    places = all();
                }
                yield places.getOrDefault(cell.row(), -1);
            }
            default -> -1;
        };
    }

    private Map<UUID, Integer> all() {
        Map<UUID, Integer> all = new HashMap<>();
        StrategyTree tree = subject.strategy();
        tree.goals().forEach(each -> put(all, each.id().value()));
        tree.objectives().forEach(each -> put(all, each.id().value()));
        tree.actions().forEach(each -> put(all, each.id().value()));
        for (Indicator each : tree.indicators()) {
            put(all, each.id().value());
            for (StrategyTables.ValueColumn column :
                    subject.edition().strategy().values()) {
                put(
                        all,
                        IndicatorValue.idOf(each.id(), column.year(), column.kind())
                                .value());
            }
        }
        subject.edition()
                .report()
                .implications()
                .forEach(each -> put(all, Implication.idOf(each.key()).value()));
        return all;
    }

    private static void put(Map<UUID, Integer> all, UUID row) {
        all.put(row, all.size());
    }
}
