package org.bcfplanner.report.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.strategy.TimeSpan;

/**
 * An action on a timeline.
 *
 * @param name       the action, with its reference before it
 * @param delivery   by when, as typed
 * @param stretches  when its milestones may be reached; none where its words name no time
 * @param status     as its lead says
 * @param overdue    whether its last milestone has passed and it is not done
 */
public record ActionBar(String name, String delivery, List<Stretch> stretches, ActionStatus status, boolean overdue) {
    public ActionBar {
        requireNonNull(status);
        stretches = List.copyOf(stretches);
    }

    /** From the earliest day to the latest on which a milestone may be reached. */
    public record Stretch(String words, LocalDate first, LocalDate last, boolean past) {}

    static ActionBar of(Action action, LocalDate on) {
        List<Stretch> stretches = new ArrayList<>();
        for (Milestone each : action.delivery().milestones()) {
            stretches.add(new Stretch(words(each), each.earliest(), each.latest(), each.isPast(on)));
        }
        boolean overdue = Overdue.of(action, on).isPresent();
        String name = ActionPlanTable.referred(
                action.reference().strip(), action.action().written());
        return new ActionBar(name, action.delivery().raw(), stretches, action.status(), overdue);
    }

    /** {@code Collocated: 2018/19 or early 2019/20}. */
    private static String words(Milestone milestone) {
        String when = milestone.alternatives().stream().map(TimeSpan::words).collect(Collectors.joining(" or "));
        return milestone.what().isEmpty() ? when : milestone.what() + ": " + when;
    }

    /** How it stands in words: {@code On track, overdue}; empty where nothing is to be said. */
    public String state() {
        if (!overdue) {
            return status.label();
        }
        return status == ActionStatus.NOT_STATED ? "Overdue" : status.label() + ", overdue";
    }

    /** All that its bar shows, for people who hear the page. */
    public String words() {
        String when = delivery.isBlank() ? "no delivery date" : delivery;
        return name + ": " + when + (state().isEmpty() ? "" : ", " + state());
    }
}
