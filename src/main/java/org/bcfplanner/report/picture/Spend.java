package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/**
 * What a part of a plan spends in a year.
 *
 * @param least the sum of the minimum of its lines
 * @param most  the sum of their maximum
 */
record Spend(String name, Subject subject, Total least, Total most) {
    /** Up to so many schemes are drawn one by one. */
    private static final int FEW = 6;

    /** By scheme while there are few of them, otherwise by theme. */
    static List<Spend> bySchemeOrTheme(Plan plan, FinancialYear fy) {
        return plan.schemes().size() > FEW ? byTheme(plan, fy) : byScheme(plan, fy);
    }

    /** Each theme in its order, with or without spend. */
    static List<Spend> byTheme(Plan plan, FinancialYear fy) {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        Investment investment = Investment.of(plan.lines());
        return tree.themes().stream()
                .map(theme -> of(theme.title(), new Subject.OfTheme(theme.id(), fy), investment, tree.allOf(theme), fy))
                .toList();
    }

    private static List<Spend> byScheme(Plan plan, FinancialYear fy) {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        Investment investment = Investment.of(plan.lines());
        List<Spend> all = new ArrayList<>();
        for (Theme theme : tree.themes()) {
            for (Scheme scheme : tree.allOf(theme)) {
                all.add(of(scheme.name(), new Subject.OfScheme(scheme.id(), fy), investment, List.of(scheme), fy));
            }
        }
        return all;
    }

    /** Each type under which something is entered. */
    static List<Spend> byType(Plan plan, FinancialYear fy, Edition edition) {
        Investment investment = Investment.of(plan.lines());
        List<Spend> all = new ArrayList<>();
        for (InvestmentType type : InvestmentType.values()) {
            Spend spend = new Spend(
                    edition.label(type),
                    new Subject.OfType(type, fy),
                    investment.total(plan.schemes(), fy, Kind.SPEND, Bound.MIN, type::equals),
                    investment.total(plan.schemes(), fy, Kind.SPEND, Bound.MAX, type::equals));
            if (spend.isEntered()) {
                all.add(spend);
            }
        }
        return all;
    }

    private static Spend of(
            String name, Subject subject, Investment investment, List<Scheme> schemes, FinancialYear fy) {
        return new Spend(
                name,
                subject,
                investment.total(schemes, fy, Kind.SPEND, Bound.MIN),
                investment.total(schemes, fy, Kind.SPEND, Bound.MAX));
    }

    boolean isEntered() {
        return !least.isOfNothing() || !most.isOfNothing();
    }

    /** The far end of what is known: the minimum where no maximum is entered at all. */
    long reach() {
        return most.isOfNothing() ? least.pence() : most.pence();
    }

    String missing() {
        return MoneyWords.missing(MoneyWords.worse(least, most));
    }

    List<Total> figures() {
        return List.of(least, most);
    }

    /** What the figures leave out, or that there are none. */
    String remark() {
        return isEntered() ? Reading.incomplete(MoneyWords.worse(least, most)) : "no spend entered";
    }

    /** The largest by its far end; empty where nothing is known of any. */
    static Optional<Spend> largest(List<Spend> all) {
        return all.stream()
                .filter(each -> each.reach() > 0)
                .max((one, other) -> Long.compare(one.reach(), other.reach()));
    }
}
