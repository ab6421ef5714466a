package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * Something that is done for an objective.
 *
 * @param reference  as printed: {@code A}; empty where it has none
 * @param action     what is done
 * @param outcome    what is sought by it
 * @param lead       the post or body that leads it
 * @param delivery   by when
 * @param linkNote   how it bears on the outcome framework, in the document's words
 * @param strategies the strategies and plans that it is part of, as printed
 */
public record Action(
        Id<Action> id,
        Id<Objective> objective,
        Rank position,
        String reference,
        Text action,
        Text outcome,
        String lead,
        Delivery delivery,
        ActionStatus status,
        Text linkNote,
        String strategies)
        implements Ranked<Action> {
    public Action {
        requireNonNull(id);
        requireNonNull(objective);
        requireNonNull(position);
        requireNonNull(reference);
        requireNonNull(action);
        requireNonNull(outcome);
        requireNonNull(lead);
        requireNonNull(delivery);
        requireNonNull(status);
        requireNonNull(linkNote);
        requireNonNull(strategies);
    }

    /** An action of which nothing else is known, at the first place. */
    public static Action of(Id<Action> id, Id<Objective> objective, Text action) {
        return new Action(
                id,
                objective,
                Rank.first(),
                "",
                action,
                Text.EMPTY,
                "",
                Delivery.BLANK,
                ActionStatus.NOT_STATED,
                Text.EMPTY,
                "");
    }

    /** What stands in a column, as typed; of the progress, which has rows of its own, nothing. */
    public String typed(ActionField field) {
        return switch (field) {
            case REFERENCE -> reference;
            case ACTION -> action.written();
            case OUTCOME -> outcome.written();
            case LEAD -> lead;
            case DELIVERY -> delivery.raw();
            case STATUS -> status.label();
            case PROGRESS -> "";
            case LINK -> linkNote.written();
            case STRATEGIES -> strategies;
        };
    }

    /** The same with one column typed anew. A status that there is not, and progress, leave it as it is. */
    public Action with(ActionField field, String typed) {
        return switch (field) {
            case STATUS -> ActionStatus.labelled(typed).map(this::withStatus).orElse(this);
            case PROGRESS -> this;
            default ->
                new Action(
                        id,
                        objective,
                        position,
                        field == ActionField.REFERENCE ? typed : reference,
                        field == ActionField.ACTION ? Text.parse(typed) : action,
                        field == ActionField.OUTCOME ? Text.parse(typed) : outcome,
                        field == ActionField.LEAD ? typed : lead,
                        field == ActionField.DELIVERY ? Delivery.parse(typed) : delivery,
                        status,
                        field == ActionField.LINK ? Text.parse(typed) : linkNote,
                        field == ActionField.STRATEGIES ? typed : strategies);
        };
    }

    public Action withStatus(ActionStatus changed) {
        return new Action(
                id, objective, position, reference, action, outcome, lead, delivery, changed, linkNote, strategies);
    }

    public Action withObjective(Id<Objective> changed) {
        return new Action(
                id, changed, position, reference, action, outcome, lead, delivery, status, linkNote, strategies);
    }

    @Override
    public Action withPosition(Rank place) {
        return new Action(
                id, objective, place, reference, action, outcome, lead, delivery, status, linkNote, strategies);
    }
}
