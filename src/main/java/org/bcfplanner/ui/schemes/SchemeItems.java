package org.bcfplanner.ui.schemes;

import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.ui.kit.Progress;

/** Lays a plan out as the lines of the navigator. */
final class SchemeItems {
    private final SchemeTree tree;
    private final Investment investment;
    private final FinancialYear year;
    private final Unit unit;
    private final List<Scheme> every;

    SchemeItems(Plan plan, Edition edition) {
        tree = SchemeTree.of(plan.themes(), plan.schemes());
        investment = Investment.of(plan.lines());
        year = edition.years().getFirst();
        unit = plan.details().shownIn();
        every = plan.schemes().stream().toList();
    }

    List<SchemeItem> all() {
        List<Theme> themes = tree.themes();
        return themes.stream()
                .map(theme -> new SchemeItem(
                        theme.id(),
                        null,
                        (themes.indexOf(theme) + 1) + "  " + theme.title(),
                        "",
                        range(tree.allOf(theme)),
                        null,
                        tree.of(theme).stream().map(this::item).toList()))
                .toList();
    }

    /** Those in which a name or number has these words, in an arrangement; no words keep all. */
    List<SchemeItem> shown(String words, Arrangement arrangement) {
        List<SchemeItem> all = all();
        if (arrangement == Arrangement.FLAT) {
            all = all.stream().flatMap(SchemeItem::schemes).toList();
        }
        String wanted = words.strip();
        return wanted.isEmpty()
                ? all
                : all.stream().flatMap(item -> item.matching(wanted).stream()).toList();
    }

    /** {@code 10 schemes: 7 priced, 2 Nil, 1 TBC}. */
    String summary() {
        Total total = total(every, Bound.MAX);
        int count = every.size();
        StringBuilder words = new StringBuilder(count + (count == 1 ? " scheme" : " schemes"));
        words.append(": ").append(total.known()).append(" priced");
        if (total.nil() > 0) {
            words.append(", ").append(total.nil()).append(" Nil");
        }
        if (total.tbc() > 0) {
            words.append(", ").append(total.tbc()).append(" TBC");
        }
        if (total.unreadable() > 0) {
            words.append(", ").append(total.unreadable()).append(" unreadable");
        }
        return words.toString();
    }

    /** The range of the whole plan: {@code 1,864–2,555}. */
    String wholeRange() {
        return range(every);
    }

    boolean isIncomplete() {
        return total(every, Bound.MIN).isIncomplete() || total(every, Bound.MAX).isIncomplete();
    }

    String unitLabel() {
        return unit.label();
    }

    private SchemeItem item(Scheme scheme) {
        return new SchemeItem(
                null,
                scheme.id(),
                scheme.name(),
                scheme.number(),
                range(tree.withParts(scheme)),
                state(scheme),
                tree.partsOf(scheme).stream().map(this::item).toList());
    }

    private Progress state(Scheme scheme) {
        Total most = total(tree.withParts(scheme), Bound.MAX).plus(total(tree.withParts(scheme), Bound.MIN));
        if (most.unreadable() > 0) {
            return new Progress("An amount cannot be read", Progress.Shape.WRONG);
        }
        if (most.tbc() > 0) {
            return new Progress("An amount is to be confirmed", Progress.Shape.WARNING);
        }
        if (tree.withParts(scheme).stream().anyMatch(this::isRemarked)) {
            return new Progress("A note was typed into an amount", Progress.Shape.WARNING);
        }
        boolean whole = !most.isOfNothing() && scheme.investmentType() != InvestmentType.NOT_STATED;
        return whole
                ? new Progress("Has type and amounts", Progress.Shape.DONE)
                : new Progress("Type or amounts are missing", Progress.Shape.PART);
    }

    private boolean isRemarked(Scheme scheme) {
        return investment.of(scheme.id()).stream()
                .filter(line -> line.fy().equals(year) && line.kind() == Kind.SPEND)
                .anyMatch(line ->
                        !line.min().remark().isEmpty() || !line.max().remark().isEmpty());
    }

    private String range(List<Scheme> schemes) {
        Total least = total(schemes, Bound.MIN);
        Total most = total(schemes, Bound.MAX);
        if (least.isOfNothing() && most.isOfNothing()) {
            return "";
        }
        if (most.known() == 0 && least.known() == 0) {
            return most.tbc() > 0 ? "TBC" : most.unreadable() > 0 ? "Unreadable" : "Nil";
        }
        return least.pence() == most.pence()
                ? MoneyFormat.bare(most.pence(), unit)
                : MoneyFormat.bare(least.pence(), unit) + "–" + MoneyFormat.bare(most.pence(), unit);
    }

    private Total total(List<Scheme> schemes, Bound bound) {
        return investment.total(schemes, year, Kind.SPEND, bound);
    }
}
