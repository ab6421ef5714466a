package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/**
 * A plan as a value: immutable tables of entities keyed by id. Every edit makes a new plan that shares with the old
 * what it left alone. This record is also the declaration that comparison, storage and the plan file read: a new table
 * is a component here.
 */
public record Plan(
        Id<Plan> id,
        Details details,
        Rows<Organisation> organisations,
        Rows<Theme> themes,
        Rows<Scheme> schemes,
        Rows<Line> lines,
        Rows<PoolAmount> pool,
        Rows<StatedAmount> stated,
        Rows<Contribution> contributions,
        Rows<Contingency> contingency,
        Rows<Commissioner> commissioners,
        Rows<CommissionerSpend> spend,
        Rows<Acceptance> acceptances)
        implements Entity<Plan> {
    public Plan {
        requireNonNull(id);
        requireNonNull(details);
        requireNonNull(organisations);
        requireNonNull(themes);
        requireNonNull(schemes);
        requireNonNull(lines);
        requireNonNull(pool);
        requireNonNull(stated);
        requireNonNull(contributions);
        requireNonNull(contingency);
        requireNonNull(commissioners);
        requireNonNull(spend);
        requireNonNull(acceptances);
    }

    /** A plan without rows. */
    public static Plan empty(Id<Plan> id, Details details) {
        return new Plan(
                id,
                details,
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none());
    }

    public Plan withDetails(Details changed) {
        return new Plan(
                id,
                changed,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withOrganisations(UnaryOperator<Rows<Organisation>> change) {
        return new Plan(
                id,
                details,
                change.apply(organisations),
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withThemes(UnaryOperator<Rows<Theme>> change) {
        return new Plan(
                id,
                details,
                organisations,
                change.apply(themes),
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withSchemes(UnaryOperator<Rows<Scheme>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                change.apply(schemes),
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withLines(UnaryOperator<Rows<Line>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                change.apply(lines),
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withPool(UnaryOperator<Rows<PoolAmount>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                change.apply(pool),
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withStated(UnaryOperator<Rows<StatedAmount>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                change.apply(stated),
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withContributions(UnaryOperator<Rows<Contribution>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                change.apply(contributions),
                contingency,
                commissioners,
                spend,
                acceptances);
    }

    public Plan withContingency(UnaryOperator<Rows<Contingency>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                change.apply(contingency),
                commissioners,
                spend,
                acceptances);
    }

    public Plan withCommissioners(UnaryOperator<Rows<Commissioner>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                change.apply(commissioners),
                spend,
                acceptances);
    }

    public Plan withSpend(UnaryOperator<Rows<CommissionerSpend>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                change.apply(spend),
                acceptances);
    }

    public Plan withAcceptances(UnaryOperator<Rows<Acceptance>> change) {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                change.apply(acceptances));
    }
}
