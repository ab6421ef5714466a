package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.plan.strategy.TimeSpan;
import org.bcfplanner.plan.table.PrintedDate;

/** What is understood of when an action is delivered, in words. */
final class DeliveryWords {
    private DeliveryWords() {}

    /** {@code Virtual set up: 1 April 2017 to 31 March 2018}, a line for each milestone; or why there is none. */
    static List<String> lines(Delivery delivery) {
        return switch (delivery.state()) {
            case BLANK -> List.of();
            case DATED ->
                delivery.milestones().stream().map(DeliveryWords::words).toList();
            case ONGOING -> List.of("Goes on without an end, so it is never overdue");
            case TBC -> List.of("To be confirmed, so it is never overdue");
            case UNREADABLE ->
                List.of("No date is read in this; it is kept as written, and the timeline leaves it out");
        };
    }

    /** All in one sentence. */
    static String sentence(Delivery delivery) {
        return String.join("; ", lines(delivery));
    }

    static String words(Milestone milestone) {
        String when =
                milestone.alternatives().stream().map(DeliveryWords::words).collect(Collectors.joining(", or "));
        return milestone.what().isEmpty() ? when : milestone.what() + ": " + when;
    }

    private static String words(TimeSpan span) {
        return span.first().equals(span.last())
                ? PrintedDate.words(span.first())
                : PrintedDate.words(span.first()) + " to " + PrintedDate.words(span.last());
    }
}
