package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Siblings;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.RowActions;

/** Whole rows of the table of investment lines: they are schemes. */
final class LineRows implements RowActions {
    private final PlanSession session;
    private final IdSource ids;

    LineRows(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "scheme";
    }

    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        Optional<Scheme> behind = row.flatMap(this::scheme);
        Id<Theme> theme = behind.map(Scheme::theme)
                .or(() -> session.plan().themes().stream().map(Theme::id).reduce((one, next) -> next))
                .orElse(ids.create());
        Scheme scheme =
                Scheme.named(ids.create(), theme, behind.map(Scheme::parent).orElse(null), "New scheme");
        session.apply(Edit.of("add a scheme", plan -> {
            Plan home = plan.themes().contains(theme)
                    ? plan
                    : SchemeEdits.addTheme(plan, new Theme(theme, Rank.first(), "New theme", ""));
            return behind.map(each -> insertBehind(home, each, scheme))
                    .orElseGet(() -> SchemeEdits.addScheme(home, scheme));
        }));
        return Optional.of(LinesSheet.rowId(scheme.id(), InvestmentType.NOT_STATED));
    }

    @Override
    public void remove(List<String> rows) {
        List<Scheme> schemes = schemes(rows);
        session.apply(Edit.of("remove " + words(schemes), plan -> {
            Plan result = plan;
            for (Scheme scheme : schemes) {
                result = SchemeEdits.removeScheme(result, scheme.id());
            }
            return result;
        }));
    }

    @Override
    public void move(List<String> rows, int places) {
        List<Scheme> schemes = new ArrayList<>(schemes(rows));
        if (places > 0) {
            java.util.Collections.reverse(schemes);
        }
        session.apply(Edit.of("move " + words(schemes), plan -> {
            Plan result = plan;
            for (Scheme scheme : schemes) {
                result = SchemeEdits.move(result, scheme.id(), places);
            }
            return result;
        }));
    }

    @Override
    public void duplicate(List<String> rows) {
        List<Scheme> schemes = schemes(rows);
        session.apply(Edit.of("duplicate " + words(schemes), plan -> {
            Plan result = plan;
            for (Scheme scheme : schemes) {
                result = copied(result, scheme);
            }
            return result;
        }));
    }

    private Plan copied(Plan plan, Scheme scheme) {
        Scheme copy = copyOf(scheme);
        Plan result = insertBehind(plan, scheme, copy);
        for (Line line : Investment.of(plan.lines()).of(scheme.id())) {
            Line own = Line.blank(copy.id(), line.fy(), line.kind(), line.investmentType())
                    .withAmount(org.bcfplanner.plan.finance.Bound.MIN, line.min())
                    .withAmount(org.bcfplanner.plan.finance.Bound.MAX, line.max());
            result = result.withLines(lines -> lines.with(own));
        }
        return result;
    }

    /** Everything but the number, which must stay one scheme's own. */
    private Scheme copyOf(Scheme scheme) {
        return Scheme.named(ids.create(), scheme.theme(), scheme.parent(), scheme.name() + " (copy)")
                .withInvestmentType(scheme.investmentType())
                .withLeadProvider(scheme.leadProvider())
                .withDescription(scheme.description())
                .withOutcomes(scheme.outcomes())
                .withNotes(scheme.notes());
    }

    private static Plan insertBehind(Plan plan, Scheme behind, Scheme added) {
        List<Scheme> siblings = SchemeTree.of(plan.themes(), plan.schemes())
                .siblingsOf(plan.schemes().get(behind.id()));
        int at = siblings.stream().map(Scheme::id).toList().indexOf(behind.id()) + 1;
        return plan.withSchemes(rows -> Siblings.insert(rows, siblings, at, added));
    }

    private List<Scheme> schemes(List<String> rows) {
        LinkedHashSet<Scheme> found = new LinkedHashSet<>();
        rows.forEach(row -> scheme(row).ifPresent(found::add));
        return List.copyOf(found);
    }

    private Optional<Scheme> scheme(String row) {
        return session.plan().schemes().find(Id.of(row.substring(0, row.indexOf(' '))));
    }

    private static String words(List<Scheme> schemes) {
        return schemes.size() == 1 ? schemes.getFirst().name() : schemes.size() + " schemes";
    }
}
