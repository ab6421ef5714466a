package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/** {@code bcf show PLAN schemes}: schemes and sub-schemes in the plan's order, with their texts. */
public final class ShowSchemes {
    private static final List<Field> FIELDS = List.of(
            Field.text("id", "Id"),
            Field.text("theme_number", "#"),
            Field.text("theme", "Theme"),
            Field.text("level", "Level"),
            Field.text("number", "No."),
            Field.text("scheme", "Scheme"),
            Field.text("type", "Investment type"),
            Field.text("lead_provider", "Lead provider"),
            Field.text("description", "Description"),
            Field.text("outcomes", "Outcomes"),
            Field.text("funding_source", "Source of funding"),
            Field.text("metrics", "Metrics"));

    private final SchemeTree tree;
    private final Edition edition;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowSchemes(Plan plan) {
        tree = SchemeTree.of(plan.themes(), plan.schemes());
        edition = Editions.get(plan.details().edition());
    }

    public static Listing of(Plan plan) {
        ShowSchemes show = new ShowSchemes(plan);
        List<Theme> themes = show.tree.themes();
        for (int i = 0; i < themes.size(); i++) {
            for (Scheme scheme : show.tree.of(themes.get(i))) {
                show.add(i + 1, themes.get(i), scheme, 1);
            }
        }
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void add(int number, Theme theme, Scheme scheme, int level) {
        rows.add(List.of(
                new Cell.Said(scheme.id().toString(), ""),
                new Cell.Count(number),
                new Cell.Said(theme.name(), theme.title()),
                new Cell.Count(level),
                Cell.text(scheme.number()),
                new Cell.Said(scheme.name(), indented(scheme, level)),
                Cell.constant(scheme.investmentType(), edition.label(scheme.investmentType())),
                Cell.text(scheme.leadProvider()),
                Cell.text(scheme.description().written()),
                Cell.text(scheme.outcomes().written()),
                Cell.text(scheme.fundingSource()),
                Cell.text(scheme.metrics().written())));
        tree.partsOf(scheme).forEach(part -> add(number, theme, part, level + 1));
    }

    /** A sub-scheme is set in under the one it is part of. */
    static String indented(Scheme scheme, int level) {
        return "› ".repeat(level - 1) + scheme.name();
    }
}
