package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Siblings;

/** Edits of themes, schemes and sub-schemes. */
public final class SchemeEdits {
    private SchemeEdits() {}

    /** Adds a theme behind the last one. */
    public static Plan addTheme(Plan plan, Theme theme) {
        List<Theme> themes = tree(plan).themes();
        return plan.withThemes(rows -> Siblings.insert(rows, themes, themes.size(), theme));
    }

    /** Changes a theme; a theme that is gone stays gone. */
    public static Plan changeTheme(Plan plan, Id<Theme> id, UnaryOperator<Theme> change) {
        return plan.themes()
                .find(id)
                .map(theme -> plan.withThemes(rows -> rows.with(change.apply(theme))))
                .orElse(plan);
    }

    /** Removes a theme with its schemes and all that is theirs. */
    public static Plan removeTheme(Plan plan, Id<Theme> id) {
        Plan result = plan;
        for (Scheme scheme : plan.schemes()) {
            if (scheme.theme().equals(id)) {
                result = withoutScheme(result, scheme.id());
            }
        }
        return result.withThemes(rows -> rows.without(id));
    }

    /** Adds a scheme behind the last of its theme, or a sub-scheme behind the last of its parent. */
    public static Plan addScheme(Plan plan, Scheme scheme) {
        List<Scheme> siblings = tree(plan).siblingsOf(scheme);
        return plan.withSchemes(rows -> Siblings.insert(rows, siblings, siblings.size(), scheme));
    }

    /** Changes the fields of a scheme; a scheme that is gone stays gone. */
    public static Plan changeScheme(Plan plan, Id<Scheme> id, UnaryOperator<Scheme> change) {
        return plan.schemes()
                .find(id)
                .map(scheme -> plan.withSchemes(rows -> rows.with(change.apply(scheme))))
                .orElse(plan);
    }

    /**
     * Removes a scheme with its sub-schemes, their lines, what is stated of them elsewhere, their narratives with all notes
     * about them, and links from risks and actions.
     */
    public static Plan removeScheme(Plan plan, Id<Scheme> id) {
        Plan result = plan;
        for (Scheme gone : plan.schemes().find(id).map(tree(plan)::withParts).orElse(List.of())) {
            result = withoutScheme(result, gone.id());
        }
        return result;
    }

    /**
     * Puts a scheme, its sub-schemes with it, behind the last scheme of another theme. Does nothing where the scheme or
     * the theme is gone, and for a sub-scheme, which stays with its scheme.
     */
    public static Plan moveToTheme(Plan plan, Id<Scheme> id, Id<Theme> theme) {
        return plan.schemes()
                .find(id)
                .filter(scheme -> !scheme.theme().equals(theme) && scheme.parent() == null)
                .flatMap(scheme -> plan.themes().find(theme).map(to -> moved(plan, scheme, to)))
                .orElse(plan);
    }

    private static Plan moved(Plan plan, Scheme scheme, Theme theme) {
        SchemeTree tree = tree(plan);
        List<Scheme> siblings = tree.of(theme);
        Plan result = plan;
        for (Scheme part : tree.withParts(scheme)) {
            result = result.withSchemes(rows -> rows.with(part.withTheme(theme.id())));
        }
        return result.withSchemes(rows -> Siblings.insert(rows, siblings, siblings.size(), rows.get(scheme.id())));
    }

    /**
     * Moves a scheme by so many places among its siblings, stopping at the first and the last; a scheme that is gone stays
     * gone.
     */
    public static Plan move(Plan plan, Id<Scheme> id, int places) {
        return plan.schemes()
                .find(id)
                .map(scheme -> moved(plan, scheme, places))
                .orElse(plan);
    }

    private static Plan moved(Plan plan, Scheme scheme, int places) {
        List<Scheme> siblings = tree(plan).siblingsOf(scheme);
        int from = siblings.indexOf(scheme);
        int to = Math.clamp(from + (long) places, 0, siblings.size() - 1);
        if (from == to) {
            return plan;
        }
        List<Scheme> others =
                siblings.stream().filter(each -> !each.id().equals(scheme.id())).toList();
        return plan.withSchemes(rows -> Siblings.insert(rows, others, to, scheme));
    }

    private static Plan withoutScheme(Plan plan, Id<Scheme> id) {
        List<Id<Line>> lines = plan.lines().stream()
                .filter(line -> line.scheme().equals(id))
                .map(Line::id)
                .toList();
        List<Id<StatedAmount>> stated = plan.stated().stream()
                .filter(amount -> amount.scheme().equals(id))
                .map(StatedAmount::id)
                .toList();
        Plan result = plan;
        for (Id<Line> line : lines) {
            result = result.withLines(rows -> rows.without(line));
        }
        for (Id<StatedAmount> amount : stated) {
            result = result.withStated(rows -> rows.without(amount));
        }
        for (RiskLink link : plan.riskLinks()) {
            if (link.scheme().equals(id)) {
                result = result.withRiskLinks(rows -> rows.without(link.id()));
            }
        }
        result = result.withActionSchemes(
                rows -> ActionEdits.kept(rows, each -> each.scheme().equals(id)));
        return ProseEdits.remove(result, Scheme.sectionOf(id)).withSchemes(rows -> rows.without(id));
    }

    private static SchemeTree tree(Plan plan) {
        return SchemeTree.of(plan.themes(), plan.schemes());
    }
}
