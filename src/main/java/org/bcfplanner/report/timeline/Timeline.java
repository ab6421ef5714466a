package org.bcfplanner.report.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.table.PrintedDate;

/**
 * The milestones of a strategy's actions, objective by objective, looked at on one day.
 *
 * @param on     that day
 * @param first  the day where the picture begins, that of a quarter
 * @param last   the day where it ends, that of a quarter; never before the first
 * @param groups the objectives that have actions
 */
public record Timeline(LocalDate on, LocalDate first, LocalDate last, List<TimelineGroup> groups) {
    public Timeline {
        requireNonNull(on);
        requireNonNull(first);
        requireNonNull(last);
        groups = List.copyOf(groups);
    }

    /** The timeline of any plan, whatever is missing in it. */
    public static Timeline of(Plan plan, LocalDate on) {
        List<TimelineGroup> groups = new TimelineReading(plan, on).groups();
        List<TimelineMark> marks = groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.marks().stream())
                .toList();
        LocalDate first = Stream.concat(marks.stream().map(TimelineMark::first), Stream.of(on))
                .min(LocalDate::compareTo)
                .orElse(on);
        LocalDate last = Stream.concat(marks.stream().map(TimelineMark::last), Stream.of(on))
                .max(LocalDate::compareTo)
                .orElse(on);
        return new Timeline(on, quarter(first), quarter(last).plusMonths(3).minusDays(1), groups);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    /** All actions, objective by objective. */
    public List<TimelineRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Whether there is no action. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** How far across a day stands: 0 at the beginning of the first day, 1 at the end of the last. */
    public double across(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / days, 0, 1);
    }

    /** The financial years it runs through, each with its part of the picture; quarters where that is two years at most. */
    public List<TimelinePeriod> periods() {
        boolean quarters = ChronoUnit.MONTHS.between(first, last) < 24;
        List<TimelinePeriod> periods = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate start = from.withDayOfMonth(1);
            LocalDate year = start.getMonthValue() < 4
                    ? LocalDate.of(start.getYear() - 1, 4, 1)
                    : LocalDate.of(start.getYear(), 4, 1);
            LocalDate end = (quarters ? quarter(start).plusMonths(3) : year.plusYears(1)).minusDays(1);
            String name = year.getYear() + "/" + "%02d".formatted((year.getYear() + 1) % 100);
            long place = 1 + ChronoUnit.MONTHS.between(year, start) / 3;
            LocalDate to = end.isAfter(last) ? last : end;
            periods.add(new TimelinePeriod(from, to, quarters ? "Q" + place + " " + name : name));
            from = to.plusDays(1);
        }
        return List.copyOf(periods);
    }

    /** What it says, in a sentence or two. */
    public String reading() {
        List<TimelineRow> rows = rows();
        if (rows.isEmpty()) {
            return "There is no action yet.";
        }
        long done =
                rows.stream().filter(row -> row.status() == ActionStatus.DONE).count();
        List<String> overdue = rows.stream()
                .filter(row -> row.overdue().isPresent())
                .map(TimelineRow::name)
                .toList();
        long undated = rows.stream().filter(row -> row.marks().isEmpty()).count();
        return "On " + PrintedDate.words(on) + ", " + done + " of " + rows.size()
                + (rows.size() == 1 ? " action is done" : " actions are done") + " and "
                + (overdue.isEmpty()
                        ? "none is overdue."
                        : overdue.size() + (overdue.size() == 1 ? " is" : " are") + " overdue: "
                                + String.join("; ", overdue) + ".")
                + (undated == 0 ? "" : " " + undated + (undated == 1 ? " names" : " name") + " no date.");
    }

    /** The same as a table of texts: a row of headings, then one for each milestone and each action that has none. */
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Objective", "Ref.", "Action", "Milestone", "From", "To", "State"));
        groups.forEach(group -> group.rows().forEach(row -> table.addAll(row.table(group.title()))));
        return table;
    }

    /** Why nothing can be drawn of a delivery; empty where it names a time. */
    static String undated(Delivery delivery) {
        return switch (delivery.state()) {
            case BLANK -> "No delivery date";
            case DATED -> "";
            case ONGOING -> "Ongoing";
            case TBC -> "To be confirmed";
            case UNREADABLE -> "No date is read in “" + delivery.raw().strip() + "”";
        };
    }
}
