package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * That a risk bears on a scheme. Its id is made from both, so that two people who link the same two on two laptops have
 * linked them once.
 */
public record RiskLink(Id<RiskLink> id, Id<Risk> risk, Id<Scheme> scheme) implements Keyed<RiskLink> {
    public RiskLink {
        requireNonNull(id);
        requireNonNull(risk);
        requireNonNull(scheme);
    }

    public static RiskLink of(Id<Risk> risk, Id<Scheme> scheme) {
        return new RiskLink(idOf(risk, scheme), risk, scheme);
    }

    /** The id of the one link there can be between these two. */
    public static Id<RiskLink> idOf(Id<Risk> risk, Id<Scheme> scheme) {
        return Id.derivedFrom("risk_link", risk, scheme);
    }

    @Override
    public Id<RiskLink> ownId() {
        return idOf(risk, scheme);
    }
}
