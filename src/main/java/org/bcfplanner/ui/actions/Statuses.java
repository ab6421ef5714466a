package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.plan.strategy.ActionStatus;

/** How the statuses of actions are typed and drawn. */
final class Statuses {
    private Statuses() {}

    /** The status that a text names, in full or by its first letters; a blank names none at all. */
    static Optional<ActionStatus> read(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.UK);
        Optional<ActionStatus> exact = ActionStatus.labelled(typed);
        if (exact.isPresent()) {
            return exact;
        }
        List<ActionStatus> begun = Stream.of(ActionStatus.values())
                .filter(each -> words(each).toLowerCase(Locale.UK).startsWith(wanted))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : first(begun);
    }

    /** Of “not”, what somebody can be meant to say. */
    private static Optional<ActionStatus> first(List<ActionStatus> begun) {
        return begun.equals(List.of(ActionStatus.NOT_STATED, ActionStatus.NOT_STARTED))
                ? Optional.of(ActionStatus.NOT_STARTED)
                : Optional.empty();
    }

    /** For people, a blank one too. */
    static String words(ActionStatus status) {
        return status == ActionStatus.NOT_STATED ? "Not stated" : status.label();
    }

    /** All that can be typed, in a sentence. */
    static String refusal() {
        return "Type Not started, On track, At risk, Late or Done, or the first letters of one; nothing for not stated.";
    }

    static String icon(ActionStatus status) {
        return switch (status) {
            case NOT_STATED -> "bi-dash";
            case NOT_STARTED -> "bi-circle";
            case ON_TRACK -> "bi-arrow-right-circle";
            case AT_RISK -> "bi-exclamation-triangle-fill";
            case LATE -> "bi-alarm-fill";
            case DONE -> "bi-check-circle-fill";
        };
    }

    /** The style class of what is drawn in its colour. */
    static String ink(ActionStatus status) {
        return switch (status) {
            case NOT_STATED, NOT_STARTED -> "fg-muted";
            case ON_TRACK -> "fg-accent";
            case AT_RISK -> "fg-warning";
            case LATE -> "fg-danger";
            case DONE -> "fg-success";
        };
    }

    /** The style class of its plate. */
    static String style(ActionStatus status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
