package org.bcfplanner.plan.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** What was said of the progress of actions, by action and in order. */
public final class ProgressLog {
    private final Map<Id<Action>, List<ActionProgress>> entries = new HashMap<>();

    private ProgressLog() {}

    /** What was said of each action, in its order. */
    public static ProgressLog of(Rows<ActionProgress> rows) {
        ProgressLog log = new ProgressLog();
        rows.stream()
                .sorted(Ranked.order())
                .forEach(each -> log.entries
                        .computeIfAbsent(each.action(), none -> new ArrayList<>())
                        .add(each));
        return log;
    }

    /** All entries of an action, the latest last. */
    public List<ActionProgress> of(Id<Action> action) {
        return List.copyOf(entries.getOrDefault(action, List.of()));
    }

    /** What tables show. */
    public Optional<ActionProgress> latest(Id<Action> action) {
        List<ActionProgress> all = of(action);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
