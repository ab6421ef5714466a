package org.bcfplanner.report.timeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;

/** The actions of an objective; at least one. */
public record TimelineGroup(Id<Objective> objective, String title, List<TimelineRow> rows) {
    public TimelineGroup {
        requireNonNull(objective);
        requireNonNull(title);
        rows = List.copyOf(rows);
    }
}
