package org.bcfplanner.plan.finance;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A financial year, April to March, written {@code 2014/15}.
 *
 * @param start the calendar year in which it begins, 1990 to 2050
 */
public record FinancialYear(int start) implements Comparable<FinancialYear> {
    private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]{4})\\s*[/-]\\s*([0-9]{2}|[0-9]{4})\\s*");

    /** All years as they are usually written, to be found without looking at every letter. */
    private static final Map<String, FinancialYear> USUAL = IntStream.rangeClosed(1990, 2050)
            .mapToObj(FinancialYear::new)
            .collect(Collectors.toUnmodifiableMap(FinancialYear::toString, year -> year));

    public FinancialYear {
        if (start < 1990 || start > 2050) {
            throw new IllegalArgumentException(
                    "No financial year begins in " + start + ": years run from 1990 to 2050.");
        }
    }

    /** Reads {@code 2014/15}, {@code 2014-15} or {@code 2014/2015}; anything else is an IllegalArgumentException. */
    public static FinancialYear parse(String text) {
        FinancialYear usual = USUAL.get(text);
        if (usual != null) {
            return usual;
        }
        Matcher match = WRITTEN.matcher(text);
        if (match.matches()) {
            FinancialYear year = new FinancialYear(Integer.parseInt(match.group(1)));
            String end = match.group(2);
            if (Integer.parseInt(end) == (year.start + 1) % (end.length() == 2 ? 100 : 10_000)) {
                return year;
            }
        }
        throw new IllegalArgumentException("“" + text + "” is not a financial year such as 2014/15.");
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        int end = (start + 1) % 100;
        return start + (end < 10 ? "/0" : "/") + end;
    }
}
