package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The months that figures are for, from the first to the last. */
public record Months(YearMonth from, YearMonth to) {
    private static final Pattern WORDS = Pattern.compile(
            "\\(?\\s*([A-Za-z]{3,9})\\.?\\s*([0-9]{4})?\\s*(?:-|–|—|\\bto\\b)\\s*([A-Za-z]{3,9})\\.?\\s*([0-9]{4})\\s*\\)?");

    public Months {
        requireNonNull(from);
        requireNonNull(to);
    }

    /** Reads {@code (April 2012 - March 2013)} or {@code (April - December 2014)}; empty where words say no such months. */
    public static Optional<Months> read(String words) {
        Matcher match = WORDS.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String lastYear = match.group(4);
        @Nullable String firstYear = match.group(2);
        return month(match.group(1), firstYear == null ? lastYear : firstYear)
                .flatMap(from -> month(match.group(3), lastYear)
                        .filter(to -> !to.isBefore(from))
                        .map(to -> new Months(from, to)));
    }

    private static Optional<YearMonth> month(String name, String year) {
        String wanted = name.toLowerCase(Locale.UK);
        try {
            for (Month month : Month.values()) {
                if (month.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(wanted)) {
                    return Optional.of(YearMonth.of(Integer.parseInt(year), month));
                }
            }
        } catch (DateTimeException noYear) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The financial year that begins in April of this year. */
    public static Months ofFinancialYear(int start) {
        return new Months(YearMonth.of(start, Month.APRIL), YearMonth.of(start + 1, Month.MARCH));
    }

    /** Whether they are a financial year: from April to March. */
    public boolean isFinancialYear() {
        return from.getMonth() == Month.APRIL && to.equals(from.plusMonths(11));
    }

    /** {@code Apr 2012 – Mar 2013}, or {@code Apr – Dec 2014} within one year. */
    public String words() {
        String first = shortName(from) + (from.getYear() == to.getYear() ? "" : " " + from.getYear());
        return first + " – " + shortName(to) + " " + to.getYear();
    }

    /** {@code 2012/13} for a financial year, anything else by its months. */
    public String label() {
        return isFinancialYear() ? "%d/%02d".formatted(from.getYear(), to.getYear() % 100) : words();
    }

    /** Where their middle lies, in months since the year 0. */
    public double middle() {
        return (monthsOf(from) + monthsOf(to) + 1) / 2.0;
    }

    private static double monthsOf(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }

    private static String shortName(YearMonth month) {
        // Not by the locale: some versions of its data write “Sept” and others “Sep”.
        return month.getMonth().name().charAt(0)
                + month.getMonth().name().substring(1, 3).toLowerCase(Locale.UK);
    }
}
