package org.bcfplanner.ui.finance;

import java.util.List;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;

/** A row of the table of investment lines. Lists of figures run along the table's columns of money. */
sealed interface LinesRow {
    /** The unit in which its figures are shown. */
    Unit unit();

    String title();

    /** A theme with the subtotals of its schemes. */
    record OfTheme(int place, String title, List<Total> totals, Unit unit) implements LinesRow {
        OfTheme with(List<Total> changed) {
            return new OfTheme(place, title, changed, unit);
        }
    }

    /** The lines of a scheme that are of one type. {@code depth} is 0 for a scheme, 1 for a sub-scheme and so on. */
    record OfScheme(
            int place,
            Id<Scheme> scheme,
            String title,
            int depth,
            InvestmentType type,
            String typeLabel,
            List<Amount> amounts,
            String leadProvider,
            String fundingSource,
            Unit unit)
            implements LinesRow {

        OfScheme with(List<Amount> changed) {
            return new OfScheme(
                    place, scheme, title, depth, type, typeLabel, changed, leadProvider, fundingSource, unit);
        }

        /** With what is now said of the scheme itself. */
        OfScheme with(Scheme now) {
            return new OfScheme(
                    place,
                    scheme,
                    now.name(),
                    depth,
                    type,
                    typeLabel,
                    amounts,
                    now.leadProvider(),
                    now.fundingSource(),
                    unit);
        }
    }

    /** The totals of the plan. */
    record OfTotals(String title, List<Total> totals, Unit unit) implements LinesRow {}

    /** A value of the pooled budget beside the totals. {@code raws} are what was typed where it cannot be read. */
    record OfPool(String title, List<Total> totals, List<String> raws, Unit unit) implements LinesRow {}

    /** What the totals have above the minimum; negative where they fall short. */
    record OfGap(String title, List<Gap> gaps, Unit unit) implements LinesRow {}

    /** A difference in pence, or why there is none. */
    record Gap(long pence, State state) {
        enum State {
            KNOWN,
            UNKNOWN,
            NONE
        }
    }
}
