package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That an action is not done though the last of its milestones has passed.
 *
 * @param due the day by which it was to be delivered
 * @param on  the day on which that is looked at, after it
 */
public record Overdue(LocalDate due, LocalDate on) {
    public Overdue {
        requireNonNull(due);
        requireNonNull(on);
    }

    /** Empty for an action that is done, that names no time, or whose time has not passed. */
    public static Optional<Overdue> of(Action action, LocalDate on) {
        return action.status() == ActionStatus.DONE
                ? Optional.empty()
                : action.delivery().latest().filter(due -> due.isBefore(on)).map(due -> new Overdue(due, on));
    }

    /** For how many days it has been overdue. */
    public long days() {
        return ChronoUnit.DAYS.between(due, on);
    }

    /** {@code Overdue by 18 days}. */
    public String words() {
        return "Overdue by " + days() + (days() == 1 ? " day" : " days");
    }
}
