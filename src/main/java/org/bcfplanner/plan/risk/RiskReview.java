package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * That a risk was looked at again, and how it was rated then. Later changes of the risk leave it as it is.
 *
 * @param position among all reviews, the latest last
 * @param on       the day of the review
 * @param scale    the code of the scale it was rated on; blank for the edition's usual scale
 * @param rating   as the review left it, and so residual and target
 * @param reviewer the post that looked; empty where it is not said
 * @param reason   why the ratings are others than at the review before; empty where they are not, or nobody says
 */
public record RiskReview(
        Id<RiskReview> id,
        Id<Risk> risk,
        Rank position,
        PrintedDate on,
        String scale,
        Rating rating,
        Rating residual,
        Rating target,
        String reviewer,
        Text reason)
        implements Ranked<RiskReview> {
    public RiskReview {
        requireNonNull(id);
        requireNonNull(risk);
        requireNonNull(position);
        requireNonNull(on);
        requireNonNull(scale);
        requireNonNull(rating);
        requireNonNull(residual);
        requireNonNull(target);
        requireNonNull(reviewer);
        requireNonNull(reason);
    }

    /** A review that finds a risk rated as it is now. */
    public static RiskReview of(Id<RiskReview> id, Risk risk, String scale, PrintedDate on) {
        return new RiskReview(
                id, risk.id(), Rank.first(), on, scale, risk.rating(), risk.residual(), risk.target(), "", Text.EMPTY);
    }

    /** The rating that was found at a stage. */
    public Rating at(Stage stage) {
        return switch (stage) {
            case RATED -> rating;
            case RESIDUAL -> residual;
            case TARGET -> target;
        };
    }

    /** The same review with another rating at one stage. */
    public RiskReview rating(Stage stage, Rating changed) {
        return new RiskReview(
                id,
                risk,
                position,
                on,
                scale,
                stage == Stage.RATED ? changed : rating,
                stage == Stage.RESIDUAL ? changed : residual,
                stage == Stage.TARGET ? changed : target,
                reviewer,
                reason);
    }

    /** Says who looked, and why ratings are others than before. */
    public RiskReview saying(String who, Text why) {
        return new RiskReview(id, risk, position, on, scale, rating, residual, target, who, why);
    }

    @Override
    public RiskReview withPosition(Rank place) {
        return new RiskReview(id, risk, place, on, scale, rating, residual, target, reviewer, reason);
    }
}
