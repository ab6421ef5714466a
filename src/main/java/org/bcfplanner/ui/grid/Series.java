package org.bcfplanner.ui.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What follows some texts when they are filled on: the next financial year, the next number in line, the next label
 * with a number at its end; otherwise the same texts again.
 */
final class Series {
    private static final Pattern YEAR = Pattern.compile("(.*?)(\\d{4})([/–-])(\\d{4}|\\d{2})", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("([£€$]?)([-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\s?(?:k|m|bn|%)?)");
    private static final Pattern LABEL = Pattern.compile("(.*\\p{L}.*?)(\\d{1,9})", Pattern.DOTALL);

    private final List<String> source;
    private final IntFunction<Optional<String>> next;

    private Series(List<String> source, IntFunction<Optional<String>> next) {
        this.source = source;
        this.next = next;
    }

    /** The series of at least one text. In a column of numbers only numbers are continued, and only from two on. */
    static Series of(List<String> source, boolean numeric) {
        IntFunction<Optional<String>> again = index -> Optional.empty();
        Optional<IntFunction<Optional<String>>> counted = numeric ? Optional.empty() : years(source);
        return new Series(
                List.copyOf(source),
                counted.or(() -> numbers(source))
                        .or(() -> numeric ? Optional.empty() : labels(source))
                        .orElse(again));
    }

    /** The same texts over and over. */
    static Series repeating(List<String> source) {
        return new Series(List.copyOf(source), index -> Optional.empty());
    }

    /** The text at a place counted from the first of the source; negative before it. */
    String at(int index) {
        return next.apply(index).orElseGet(() -> source.get(Math.floorMod(index, source.size())));
    }

    private static Optional<IntFunction<Optional<String>>> years(List<String> source) {
        List<Matcher> years = matched(source, YEAR);
        if (years.isEmpty() || !years.stream().allMatch(Series::isFinancialYear) || !sameAround(years, 1, 3)) {
            return Optional.empty();
        }
        Matcher first = years.getFirst();
        boolean shortEnd = first.group(4).length() == 2;
        return step(years.stream().map(year -> new BigDecimal(year.group(2))).toList(), BigDecimal.ONE)
                .map(step -> index -> {
                    int year = Integer.parseInt(first.group(2)) + index * step.intValueExact();
                    if (year < 1000 || year > 9998) {
                        return Optional.empty();
                    }
                    String end = shortEnd ? "%02d".formatted((year + 1) % 100) : String.valueOf(year + 1);
                    return Optional.of(first.group(1) + year + first.group(3) + end);
                });
    }

    private static boolean isFinancialYear(Matcher matched) {
        int next = Integer.parseInt(matched.group(2)) + 1;
        String end = matched.group(4);
        return Integer.parseInt(end) == (end.length() == 2 ? next % 100 : next);
    }

    private static Optional<IntFunction<Optional<String>>> numbers(List<String> source) {
        List<Matcher> numbers = matched(source, NUMBER);
        if (numbers.size() < 2 || !sameAround(numbers, 1, 5)) {
            return Optional.empty();
        }
        List<BigDecimal> values = numbers.stream().map(Series::value).toList();
        boolean grouped = numbers.stream().anyMatch(each -> each.group(3).contains(","));
        Matcher first = numbers.getFirst();
        return step(values, BigDecimal.ZERO).map(step -> index -> {
            BigDecimal value = values.getFirst().add(step.multiply(BigDecimal.valueOf(index)));
            String digits = grouped
                    ? String.format(Locale.UK, "%,." + value.scale() + "f", value.abs())
                    : value.abs().toPlainString();
            return Optional.of(first.group(1) + (value.signum() < 0 ? "-" : "") + digits + first.group(5));
        });
    }

    private static BigDecimal value(Matcher number) {
        String fraction = number.group(4) == null ? "" : number.group(4);
        BigDecimal value = new BigDecimal(number.group(3).replace(",", "") + fraction);
        return number.group(2).isEmpty() ? value : value.negate();
    }

    private static Optional<IntFunction<Optional<String>>> labels(List<String> source) {
        List<Matcher> labels = matched(source, LABEL);
        if (labels.isEmpty() || !sameAround(labels, 1, 1)) {
            return Optional.empty();
        }
        Matcher first = labels.getFirst();
        int length = first.group(2).length();
        List<BigDecimal> values =
                labels.stream().map(each -> new BigDecimal(each.group(2))).toList();
        return step(values, BigDecimal.ONE).map(step -> index -> {
            BigDecimal value = values.getFirst().add(step.multiply(BigDecimal.valueOf(index)));
            return value.signum() < 0
                    ? Optional.empty()
                    : Optional.of(first.group(1)
                            + "0".repeat(Math.max(0, length - value.precision()))
                            + value.toPlainString());
        });
    }

    /** The matches of all texts, or none if one does not match. */
    private static List<Matcher> matched(List<String> source, Pattern pattern) {
        List<Matcher> matchers =
                source.stream().map(pattern::matcher).filter(Matcher::matches).toList();
        return matchers.size() == source.size() ? matchers : List.of();
    }

    private static boolean sameAround(List<Matcher> matchers, int oneGroup, int otherGroup) {
        Matcher first = matchers.getFirst();
        return matchers.stream()
                .allMatch(each -> each.group(oneGroup).equals(first.group(oneGroup))
                        && each.group(otherGroup).equals(first.group(otherGroup)));
    }

    /** The one step between all neighbours; {@code alone} for a single value; empty where the steps differ. */
    private static Optional<BigDecimal> step(List<BigDecimal> values, BigDecimal alone) {
        if (values.size() == 1) {
            return Optional.of(alone);
        }
        BigDecimal step = values.get(1).subtract(values.getFirst());
        boolean even = IntStream.range(1, values.size())
                .allMatch(i -> values.get(i).subtract(values.get(i - 1)).compareTo(step) == 0);
        return even ? Optional.of(step) : Optional.empty();
    }
}
