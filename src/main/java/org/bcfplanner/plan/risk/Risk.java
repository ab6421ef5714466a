package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of the risk register. Its columns are those of all templates and registers together (data dictionary, section
 * 4); a template shows some of them.
 *
 * @param category        the heading it stands under; null for none
 * @param number          the reference the register gives it; empty until it has one
 * @param risk            what may happen; reads on from “There is a risk that”
 * @param cause           why it may happen
 * @param consequence     what follows if it does
 * @param rating          how likely and how bad it is
 * @param controls        what is done about it: existing controls, mitigating actions
 * @param furtherActions  what is still to be done
 * @param owner           the post that looks after it; empty until there is one
 * @param financialImpact what it would cost
 * @param borneBy         on whom that cost falls
 * @param residual        how likely and how bad it is with the controls in place
 * @param target          how likely and how bad it is meant to become
 * @param raised          when it was first recorded
 * @param review          when it is to be looked at again
 * @param mergedInto      the risk that has taken it up; null unless its status is {@link Status#MERGED}
 */
public record Risk(
        Id<Risk> id,
        @Nullable Id<RiskCategory> category,
        Rank position,
        String number,
        Text risk,
        Text cause,
        Text consequence,
        Rating rating,
        Text controls,
        Text furtherActions,
        String owner,
        Amount financialImpact,
        String borneBy,
        Rating residual,
        Rating target,
        PrintedDate raised,
        PrintedDate review,
        Travel travel,
        Status status,
        @Nullable Id<Risk> mergedInto)
        implements Ranked<Risk> {
    public Risk {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(number);
        requireNonNull(risk);
        requireNonNull(cause);
        requireNonNull(consequence);
        requireNonNull(rating);
        requireNonNull(controls);
        requireNonNull(furtherActions);
        requireNonNull(owner);
        requireNonNull(financialImpact);
        requireNonNull(borneBy);
        requireNonNull(residual);
        requireNonNull(target);
        requireNonNull(raised);
        requireNonNull(review);
        requireNonNull(travel);
        requireNonNull(status);
    }

    /** An open risk of which nothing is said yet. */
    public static Risk blank(Id<Risk> id, @Nullable Id<RiskCategory> category) {
        return new Risk(
                id,
                category,
                Rank.first(),
                "",
                Text.EMPTY,
                Text.EMPTY,
                Text.EMPTY,
                Rating.BLANK,
                Text.EMPTY,
                Text.EMPTY,
                "",
                Amount.BLANK,
                "",
                Rating.BLANK,
                Rating.BLANK,
                PrintedDate.NONE,
                PrintedDate.NONE,
                Travel.NOT_STATED,
                Status.OPEN,
                null);
    }

    /** The rating at a stage. */
    public Rating at(Stage stage) {
        return switch (stage) {
            case RATED -> rating;
            case RESIDUAL -> residual;
            case TARGET -> target;
        };
    }

    /** This risk with whatever the change says anew. */
    public Risk with(Consumer<RiskDraft> change) {
        RiskDraft draft = new RiskDraft(this);
        change.accept(draft);
        return draft.made();
    }

    @Override
    public Risk withPosition(Rank place) {
        return with(draft -> draft.position(place));
    }
}
