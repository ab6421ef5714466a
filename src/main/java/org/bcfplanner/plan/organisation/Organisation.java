package org.bcfplanner.plan.organisation;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/** A local authority or clinical commissioning group (CCG) whose plan it is. */
public record Organisation(Id<Organisation> id, OrganisationKind kind, Rank position, String name)
        implements Ranked<Organisation> {
    public Organisation {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(position);
        requireNonNull(name);
    }

    @Override
    public Organisation withPosition(Rank place) {
        return new Organisation(id, kind, place, name);
    }
}
