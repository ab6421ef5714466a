package org.bcfplanner.plan.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
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

    public Organisation withName(String changed) {
        return new Organisation(id, kind, position, changed);
    }

    /** By position; where several stand at one, councils before CCGs, as the template lists them. */
    public static Comparator<Organisation> order() {
        return Comparator.comparing(Organisation::position)
                .thenComparing(Organisation::kind)
                .thenComparing(Organisation::id);
    }
}
