package org.bcfplanner.plan.scheme;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A group of schemes that serve one principle of the plan's vision. Its number is its place in the order; documents
 * number and word themes differently from page to page, so neither joins anything.
 *
 * @param name      the heading in full, as printed
 * @param shortName a few words for narrow places; empty means the name serves
 */
public record Theme(Id<Theme> id, Rank position, String name, String shortName) implements Ranked<Theme> {
    public Theme {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(name);
        requireNonNull(shortName);
    }

    @Override
    public Theme withPosition(Rank place) {
        return new Theme(id, place, name, shortName);
    }

    public Theme withName(String changed) {
        return new Theme(id, position, changed, shortName);
    }

    public Theme withShortName(String changed) {
        return new Theme(id, position, name, changed);
    }

    /** The short name, or the name where there is none. */
    public String title() {
        return shortName.isBlank() ? name : shortName;
    }
}
