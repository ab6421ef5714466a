package org.bcfplanner.report.timeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;

/**
 * An action along time.
 *
 * @param name    where it stands alone: {@code 4B, action A}
 * @param sign    its reference, or its place in the list of its objective
 * @param title   what is done
 * @param marks   its milestones in the order of its words, each with all its alternatives
 * @param undated why there is none; empty where there is one
 */
public record TimelineRow(
        Id<Action> action,
        String name,
        String sign,
        String title,
        ActionStatus status,
        Optional<Overdue> overdue,
        List<TimelineMark> marks,
        String undated) {
    public TimelineRow {
        requireNonNull(action);
        requireNonNull(name);
        requireNonNull(sign);
        requireNonNull(title);
        requireNonNull(status);
        requireNonNull(overdue);
        marks = List.copyOf(marks);
        requireNonNull(undated);
    }

    /** How it stands, overdue before what its lead says of it; empty where nothing is said. */
    public String state() {
        return overdue.map(Overdue::words).orElse(status.label());
    }

    /** All of it in words, for the ear. */
    public String words() {
        String when = marks.isEmpty()
                ? undated
                : marks.stream().map(TimelineMark::words).collect(Collectors.joining("; "));
        String said = state();
        return name + ", " + title + ": " + when + (said.isEmpty() ? "" : ". " + said);
    }

    /** Its rows of a table; see {@link Timeline#table}. */
    public List<List<String>> table(String objective) {
        List<List<String>> rows = new ArrayList<>();
        if (marks.isEmpty()) {
            rows.add(List.of(objective, sign, title, undated, "", "", state()));
        }
        for (TimelineMark mark : marks) {
            String what = mark.alternative() ? (mark.what() + " or " + mark.printed()).strip() : mark.what();
            rows.add(List.of(
                    objective,
                    sign,
                    title,
                    what,
                    PrintedDate.words(mark.first()),
                    PrintedDate.words(mark.last()),
                    state()));
        }
        return rows;
    }
}
