package org.bcfplanner.report.summary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
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

    /** Of any plan of this edition, whatever is missing in it. */
    public static Summary of(Plan plan, Edition edition) {
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
                SignOff.of(plan));
    }
}
