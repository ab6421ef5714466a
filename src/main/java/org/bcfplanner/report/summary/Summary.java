package org.bcfplanner.report.summary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.picture.ThemeSpend;

/**
 * How a plan stands, for those who see it on one page.
 *
 * @param years     the pool of each year of the edition
 * @param themeYear the year of {@code themes}: the first for which spend is entered, or the edition's first
 * @param metrics   those that are asked for or begun
 */
public record Summary(
        Head head,
        List<PoolYear> years,
        FinancialYear themeYear,
        List<ThemeSpend> themes,
        RiskMap risks,
        List<MetricLine> metrics,
        SignOff signOff) {
    public Summary {
        requireNonNull(head);
        requireNonNull(themeYear);
        years = List.copyOf(years);
        themes = List.copyOf(themes);
        metrics = List.copyOf(metrics);
    }

    /** Of any plan of this edition, whatever is missing in it; signatures as if nothing had changed since. */
    public static Summary of(Plan plan, Edition edition) {
        return of(plan, edition, Map.of());
    }

    /**
     * Of any plan of this edition, whatever is missing in it.
     *
     * @param outdated the signatures after which the plan has changed, each with where
     */
    public static Summary of(Plan plan, Edition edition, Map<Id<Signature>, String> outdated) {
        List<PoolYear> years = edition.years().stream()
                .map(fy -> PoolYear.of(plan, edition, fy))
                .toList();
        FinancialYear shown = years.stream()
                .map(PoolYear::sums)
                .filter(Reconciliation::hasSpend)
                .map(Reconciliation::fy)
                .findFirst()
                .orElse(edition.years().getFirst());
        return new Summary(
                Head.of(plan, edition),
                years,
                shown,
                ThemeSpend.of(plan, shown),
                RiskMap.of(plan, edition),
                MetricLine.all(plan, edition.metrics()),
                SignOff.of(plan, outdated));
    }
}
