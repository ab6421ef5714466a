package org.bcfplanner.report.picture;

import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;

/**
 * What a theme spends in a year, as one bar: sure up to {@code least}, and perhaps on to {@code most}. Both in pence,
 * neither below zero; what is TBC or cannot be read is in neither, and told by the label.
 *
 * @param label   {@code £1,082k to £1,468k + 1 TBC}
 * @param subject where its figures are
 */
public record ThemeSpend(String name, long least, long most, String label, Subject subject) {
    /** Every theme in its order, with or without spend. */
    public static List<ThemeSpend> of(Plan plan, FinancialYear fy) {
        MoneyWords words = new MoneyWords(plan.details().shownIn());
        return Spend.byTheme(plan, fy).stream().map(spend -> of(spend, words)).toList();
    }

    private static ThemeSpend of(Spend spend, MoneyWords words) {
        long one = Math.max(0, spend.least().pence());
        long other = Math.max(0, spend.reach());
        return new ThemeSpend(
                spend.name(),
                Math.min(one, other),
                Math.max(one, other),
                spend.isEntered() ? words.range(spend.least(), spend.most()) : "no spend entered",
                spend.subject());
    }

    /** The label for narrow places: {@code £1,082k–1,468k + 1 TBC}. */
    public String brief() {
        return label.replace(" to £", "–");
    }

    /** What it shows in words. */
    public String words() {
        return name + ": " + label;
    }
}
