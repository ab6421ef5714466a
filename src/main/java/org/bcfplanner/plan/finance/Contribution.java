package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * What one organisation puts into the pooled budget. Its id is made from the organisation, so that two people who fill
 * the same empty row on two laptops have filled one contribution.
 *
 * @param holdsPool whether the organisation holds the pooled budget
 * @param spending  what it spends on the schemes in the first year
 * @param minimum   the least it must put in in the second year
 * @param actual    what it puts in in the second year
 */
public record Contribution(
        Id<Contribution> id,
        Id<Organisation> organisation,
        YesNo holdsPool,
        Amount spending,
        Amount minimum,
        Amount actual)
        implements Keyed<Contribution> {
    public Contribution {
        requireNonNull(id);
        requireNonNull(organisation);
        requireNonNull(holdsPool);
        requireNonNull(spending);
        requireNonNull(minimum);
        requireNonNull(actual);
    }

    /** A column of amounts. */
    public enum Figure {
        SPENDING,
        MINIMUM,
        ACTUAL
    }

    /** The contribution of an organisation of which nothing is said. */
    public static Contribution blank(Id<Organisation> organisation) {
        return new Contribution(
                idOf(organisation), organisation, YesNo.NOT_STATED, Amount.BLANK, Amount.BLANK, Amount.BLANK);
    }

    /** The id of the one contribution an organisation can have. */
    public static Id<Contribution> idOf(Id<Organisation> organisation) {
        return Id.derivedFrom("contribution", organisation);
    }

    @Override
    public Id<Contribution> ownId() {
        return idOf(organisation);
    }

    /** One of its three figures. */
    public Amount amount(Figure figure) {
        return switch (figure) {
            case SPENDING -> spending;
            case MINIMUM -> minimum;
            case ACTUAL -> actual;
        };
    }

    /** This contribution with one of its amounts replaced. */
    public Contribution withAmount(Figure figure, Amount amount) {
        return switch (figure) {
            case SPENDING -> new Contribution(id, organisation, holdsPool, amount, minimum, actual);
            case MINIMUM -> new Contribution(id, organisation, holdsPool, spending, amount, actual);
            case ACTUAL -> new Contribution(id, organisation, holdsPool, spending, minimum, amount);
        };
    }

    public Contribution withHoldsPool(YesNo changed) {
        return new Contribution(id, organisation, changed, spending, minimum, actual);
    }

    public boolean isBlank() {
        return holdsPool == YesNo.NOT_STATED && spending.isBlank() && minimum.isBlank() && actual.isBlank();
    }
}
