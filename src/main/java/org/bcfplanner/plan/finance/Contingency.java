package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * What one outcome saves if its targets are met, and what other services need if they are not. The outcomes that a
 * template prints in advance have ids made from the template's words, so that two people who fill the same one on two
 * laptops have filled one row.
 *
 * @param outcome        what it is called
 * @param savings        planned savings in the last year of the plan, if targets are fully achieved
 * @param ongoingSavings the same in the years after it
 * @param support        the most that other services need in the last year, if targets are not achieved
 * @param ongoingSupport the same in the years after it
 */
public record Contingency(
        Id<Contingency> id,
        Rank position,
        String outcome,
        Amount savings,
        Amount ongoingSavings,
        Amount support,
        Amount ongoingSupport)
        implements Ranked<Contingency> {
    public Contingency {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(outcome);
        requireNonNull(savings);
        requireNonNull(ongoingSavings);
        requireNonNull(support);
        requireNonNull(ongoingSupport);
    }

    /** One of the two figures of an outcome. */
    public enum Figure {
        /** If targets are fully achieved. */
        SAVINGS,
        /** If targets are not achieved. */
        SUPPORT
    }

    /** When it is. */
    public enum Period {
        /** The last year of the plan. */
        YEAR,
        /** Every year after it. */
        ONGOING
    }

    /** An outcome with a name and no amounts. */
    public static Contingency named(Id<Contingency> id, Rank position, String outcome) {
        return new Contingency(id, position, outcome, Amount.BLANK, Amount.BLANK, Amount.BLANK, Amount.BLANK);
    }

    /** The id of an outcome that a template prints in advance. */
    public static Id<Contingency> idOf(String printed) {
        return Id.derivedFrom("contingency", printed);
    }

    /** One of its figures, for the last year of the plan or for those after it. */
    public Amount amount(Figure figure, Period period) {
        return switch (figure) {
            case SAVINGS -> period == Period.YEAR ? savings : ongoingSavings;
            case SUPPORT -> period == Period.YEAR ? support : ongoingSupport;
        };
    }

    /** This outcome with one of its amounts replaced. */
    public Contingency withAmount(Figure figure, Period period, Amount amount) {
        boolean ongoing = period == Period.ONGOING;
        return switch (figure) {
            case SAVINGS ->
                new Contingency(
                        id,
                        position,
                        outcome,
                        ongoing ? savings : amount,
                        ongoing ? amount : ongoingSavings,
                        support,
                        ongoingSupport);
            case SUPPORT ->
                new Contingency(
                        id,
                        position,
                        outcome,
                        savings,
                        ongoingSavings,
                        ongoing ? support : amount,
                        ongoing ? amount : ongoingSupport);
        };
    }

    public Contingency withOutcome(String changed) {
        return new Contingency(id, position, changed, savings, ongoingSavings, support, ongoingSupport);
    }

    @Override
    public Contingency withPosition(Rank place) {
        return new Contingency(id, place, outcome, savings, ongoingSavings, support, ongoingSupport);
    }
}
