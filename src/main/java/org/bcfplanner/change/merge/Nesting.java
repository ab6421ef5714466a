package org.bcfplanner.change.merge;

import java.util.HashSet;
import java.util.Set;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** A part of a scheme stands under the theme of that scheme, wherever either was moved. */
final class Nesting {
    private Nesting() {}

    /** With every part under the theme that the scheme at the top has. */
    static Plan kept(Plan plan) {
        Rows<Scheme> schemes = plan.schemes();
        for (Scheme each : plan.schemes()) {
            Id<Theme> theme = top(each, plan.schemes()).theme();
            schemes = theme.equals(each.theme()) ? schemes : schemes.with(each.withTheme(theme));
        }
        Rows<Scheme> kept = schemes;
        return kept.equals(plan.schemes()) ? plan : plan.withSchemes(rows -> kept);
    }

    private static Scheme top(Scheme scheme, Rows<Scheme> schemes) {
        Set<Id<Scheme>> seen = new HashSet<>();
        Scheme at = scheme;
        while (at.parent() != null && seen.add(at.id()) && schemes.contains(at.parent())) {
            at = schemes.get(at.parent());
        }
        return at;
    }
}
