package org.bcfplanner.ui.actions;

import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.ui.grid.Look;

/** How the cells of the action plan look. */
final class ActionLooks {
    private static final String WARNING = "bi-exclamation-triangle-fill";

    private ActionLooks() {}

    /** Of the row that leads an objective, its name goes from the second column over the third. */
    static Look of(ActionRow row, ActionField field) {
        return switch (row) {
            case ActionRow.Group group ->
                field == ActionField.STATUS
                        ? Look.of(group.title())
                                .styled("strong", "action-group", Look.SPANNING)
                                .over(group.counts())
                        : Look.EMPTY;
            case ActionRow.Line line -> of(line, field);
        };
    }

    private static Look of(ActionRow.Line line, ActionField field) {
        return switch (field) {
            case REFERENCE -> reference(line);
            case ACTION -> action(line);
            case STATUS -> status(line.action().status());
            case DELIVERY -> delivery(line);
            case PROGRESS -> line.latest().map(latest -> progress(line, latest)).orElse(Look.EMPTY);
            case OUTCOME, LEAD, LINK, STRATEGIES ->
                Look.of(line.action().typed(field)).styled("wrapped");
        };
    }

    private static Look reference(ActionRow.Line line) {
        String reference = line.action().reference();
        return reference.isBlank()
                ? Look.of(Integer.toString(line.place())).styled("faint", "centred")
                : Look.of(reference).styled("centred", "strong");
    }

    private static Look action(ActionRow.Line line) {
        return line.title().isBlank()
                ? Look.of("No action described yet").styled("faint")
                : Look.of(line.title()).styled("wrapped", "action-title");
    }

    static Look status(ActionStatus status) {
        return status == ActionStatus.NOT_STATED
                ? Look.of(Statuses.words(status)).styled("faint", "status-blank")
                : Look.of(status.label()).withIcon(Statuses.icon(status)).styled("pill-cell", Statuses.style(status));
    }

    private static Look delivery(ActionRow.Line line) {
        Action action = line.action();
        Delivery delivery = action.delivery();
        Look look = Look.of(delivery.raw());
        String understood = DeliveryWords.sentence(delivery);
        if (line.overdue().isPresent()) {
            String words = line.overdue().get().words();
            return look.withIcon(WARNING)
                    .styled("overdue")
                    .explained(understood)
                    .over(words);
        }
        return switch (delivery.state()) {
            case BLANK -> look;
            case DATED, ONGOING, TBC -> look.styled("wrapped").explained(understood);
            case UNREADABLE ->
                look.withIcon("bi-question-circle").styled("wrapped", "undated").explained(understood);
        };
    }

    private static Look progress(ActionRow.Line line, ActionProgress latest) {
        String when = latest.on().said();
        String told = when.isBlank() ? "Told without a date" : "Told on " + when;
        int earlier = line.told() - 1;
        String more = earlier == 0 ? "" : "; " + earlier + (earlier == 1 ? " entry" : " entries") + " before it";
        return Look.of(latest.said().written()).styled("wrapped").explained(told + more);
    }
}
