package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;

/** Edits of organisations and of what each contributes. */
public final class ContributionEdits {
    private ContributionEdits() {}

    /** The organisations in their order. */
    public static List<Organisation> organisations(Plan plan) {
        return plan.organisations().stream().sorted(Organisation.order()).toList();
    }

    /** Adds an organisation at a place among the others. */
    public static Plan add(Plan plan, Organisation organisation, int index) {
        return plan.withOrganisations(rows -> Ordered.insert(rows, organisations(plan), index, organisation));
    }

    /** Changes an organisation; one that is gone stays gone. */
    public static Plan change(Plan plan, Id<Organisation> id, UnaryOperator<Organisation> change) {
        return plan.organisations()
                .find(id)
                .map(organisation -> plan.withOrganisations(rows -> rows.with(change.apply(organisation))))
                .orElse(plan);
    }

    /** Removes an organisation with its contribution. */
    public static Plan remove(Plan plan, Id<Organisation> id) {
        return plan.withContributions(rows -> rows.without(Contribution.idOf(id)))
                .withOrganisations(rows -> rows.without(id));
    }

    /** Moves an organisation by so many places, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Organisation> id, int places) {
        return plan.withOrganisations(rows -> Ordered.move(rows, organisations(plan), id, places));
    }

    /** Puts an amount into a cell. */
    public static Plan amount(Plan plan, Id<Organisation> organisation, Contribution.Figure figure, Amount amount) {
        return contribution(plan, organisation, contribution -> contribution.withAmount(figure, amount));
    }

    /** Says whether an organisation holds the pooled budget. */
    public static Plan holdsPool(Plan plan, Id<Organisation> organisation, YesNo answer) {
        return contribution(plan, organisation, contribution -> contribution.withHoldsPool(answer));
    }

    /** A contribution appears when something is first said of it and goes when the last is cleared. */
    private static Plan contribution(Plan plan, Id<Organisation> organisation, UnaryOperator<Contribution> change) {
        if (!plan.organisations().contains(organisation)) {
            return plan;
        }
        Contribution changed = change.apply(plan.contributions()
                .find(Contribution.idOf(organisation))
                .orElseGet(() -> Contribution.blank(organisation)));
        return plan.withContributions(rows -> changed.isBlank() ? rows.without(changed.id()) : rows.with(changed));
    }
}
