package org.bcfplanner.report.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.TimeSpan;

/** Reads the rows of a timeline from a plan. */
final class TimelineReading {
    private final StrategyTree tree;
    private final LocalDate on;

    TimelineReading(Plan plan, LocalDate on) {
        this.tree = plan.strategy();
        this.on = on;
    }

    List<TimelineGroup> groups() {
        List<TimelineGroup> groups = new ArrayList<>();
        for (Objective objective : tree.objectives()) {
            List<Action> actions = tree.actions(objective.id());
            if (!actions.isEmpty()) {
                List<TimelineRow> rows = actions.stream().map(this::row).toList();
                groups.add(new TimelineGroup(objective.id(), objective.overRows(), rows));
            }
        }
        return groups;
    }

    private TimelineRow row(Action action) {
        return new TimelineRow(
                action.id(),
                tree.name(action),
                tree.sign(action),
                action.action().isEmpty()
                        ? "No action described yet"
                        : action.action().written().replace('\n', ' '),
                action.status(),
                Overdue.of(action, on),
                marks(action),
                Timeline.undated(action.delivery()));
    }

    private static List<TimelineMark> marks(Action action) {
        List<TimelineMark> marks = new ArrayList<>();
        for (Milestone milestone : action.delivery().milestones()) {
            List<TimeSpan> times = milestone.alternatives();
            for (int i = 0; i < times.size(); i++) {
                TimeSpan time = times.get(i);
                marks.add(new TimelineMark(milestone.what(), time.words(), time.first(), time.last(), i > 0));
            }
        }
        return marks;
    }
}
