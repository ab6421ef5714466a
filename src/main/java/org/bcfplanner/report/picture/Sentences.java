package org.bcfplanner.report.picture;

import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.scheme.Scheme;

/** Sentences that pictures of spend share. */
final class Sentences {
    private static final int NAMED = 3;

    private Sentences() {}

    static String noSpend(FinancialYear fy) {
        return "No spend is entered for " + fy + ". Enter minimum and maximum on the tab Investment lines, under " + fy
                + " spend.";
    }

    /** Which schemes are not counted, with a blank before it; empty where all are. */
    static String unknown(Plan plan, Reconciliation year) {
        List<String> names = year.unknown().stream()
                .map(id -> plan.schemes().find(id).map(Scheme::name).orElse(""))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - NAMED;
        String listed = String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
        return " Not known, so not counted: " + listed + ".";
    }

    /** Why the gap to a value cannot be told. */
    static String whyUnknown(Reconciliation year, PoolMeasure measure) {
        String value = measure == PoolMeasure.TOTAL ? "the pool" : "the minimum";
        if (year.value(measure).isOfNothing()) {
            return "Cannot be told: " + value + " is not stated";
        }
        return year.knows(measure)
                ? "Cannot be told: no spend is entered"
                : "Cannot be told: " + value + " leaves out " + MoneyWords.missing(year.value(measure));
    }
}
