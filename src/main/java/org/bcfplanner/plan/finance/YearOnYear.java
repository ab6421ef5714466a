package org.bcfplanner.plan.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/** How a figure changes from one year to the next. What is unknown in either year makes the change unknown. */
public record YearOnYear(Total before, Total after) {
    /** From the amounts of two years. */
    public static YearOnYear of(Amount before, Amount after) {
        return new YearOnYear(Total.of(List.of(before)), Total.of(List.of(after)));
    }

    /** In pence, negative for less; empty where either year is not known. */
    public OptionalLong pence() {
        return comparison().difference();
    }

    /** In per cent of the year before, to one decimal; empty where not known, or where there was nothing before. */
    public Optional<BigDecimal> percent() {
        return comparison().percent();
    }

    /** {@code +£50,000 (25.0%)}, {@code no change}, {@code not known: excludes 1 TBC}; empty where a year is blank. */
    public String words() {
        if (before.isOfNothing() || after.isOfNothing()) {
            return "";
        }
        if (pence().isEmpty()) {
            return "not known: " + Reading.incomplete(before.plus(after));
        }
        long change = pence().getAsLong();
        return change == 0
                ? "no change"
                : (change < 0 ? "-" : "+") + comparison().size();
    }

    private Comparison comparison() {
        return new Comparison(after, before);
    }
}
