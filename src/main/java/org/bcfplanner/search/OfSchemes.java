package org.bcfplanner.search;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/** Themes, schemes and sub-schemes with their texts. */
final class OfSchemes {
    private static final Source<Theme> THEMES = Source.of("theme", Kind.THEME, "name");
    private static final Source<Scheme> SCHEMES = Source.of("scheme", Kind.SCHEME, "name");

    private final Plan plan;
    private final Gathering gathering;

    OfSchemes(Plan plan, Gathering gathering) {
        this.plan = plan;
        this.gathering = gathering;
    }

    void gather() {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        for (Theme theme : tree.themes()) {
            gathering.add(THEMES, theme, theme.title(), "");
            for (Scheme scheme : tree.allOf(theme)) {
                gathering.add(SCHEMES, scheme, name(scheme), (scheme.number() + " " + theme.title()).strip());
            }
        }
    }

    static String name(Scheme scheme) {
        return scheme.name().isBlank()
                ? "A scheme without a name"
                : scheme.name().strip();
    }
}
