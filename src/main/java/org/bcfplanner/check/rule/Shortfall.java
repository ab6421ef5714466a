package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.scheme.Scheme;

/** What the amounts that are still unknown would have to come to, in a sentence. */
public final class Shortfall {
    private Shortfall() {}

    /**
     * {@code To reach the minimum, Protection of Social Care would have to be between £307,000 and £998,000.} Empty
     * where the value is not known or is reached in any case.
     */
    public static String sentence(Reconciliation year, PoolMeasure measure, Plan plan) {
        Optional<Reconciliation.Range> missing = year.missing(measure);
        if (missing.isEmpty() || missing.get().most() == 0) {
            return "";
        }
        Reconciliation.Range range = missing.get();
        String value = measure == PoolMeasure.MINIMUM ? "the minimum" : "the pool";
        return "To reach " + value + ", " + who(year, plan) + " would have to be " + amount(range) + ".";
    }

    /** What would have to come to it: {@code from Protection of Social Care}; empty where the sentence is. */
    public static String of(Reconciliation year, PoolMeasure measure, Plan plan) {
        return sentence(year, measure, plan).isEmpty() ? "" : "from " + who(year, plan);
    }

    private static String who(Reconciliation year, Plan plan) {
        List<String> names = year.unknown().stream()
                .map(id -> plan.schemes().find(id).map(Scheme::name).orElse(""))
                .toList();
        return names.isEmpty() ? "new lines" : Words.list(names) + (names.size() > 1 ? " together" : "");
    }

    private static String amount(Reconciliation.Range range) {
        if (range.least() == range.most()) {
            return MoneyFormat.pounds(range.least());
        }
        return range.least() == 0
                ? "up to " + MoneyFormat.pounds(range.most())
                : "between " + MoneyFormat.pounds(range.least()) + " and " + MoneyFormat.pounds(range.most());
    }
}
