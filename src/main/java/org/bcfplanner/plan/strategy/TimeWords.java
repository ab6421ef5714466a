package org.bcfplanner.plan.strategy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days and stretches of time in words. Read are
 *
 * <ul>
 *   <li>a day: {@code 1 April 2017}, {@code 1st of April 2017}, {@code 1/4/2017}, {@code 2017-04-01};
 *   <li>a month: {@code April 2017}, {@code Apr-17};
 *   <li>a quarter of a financial year: {@code Q1 2017/18}, {@code Quarter 3 of 2016/17};
 *   <li>a season: {@code spring 2017} is March to May, and so on; {@code winter 2017/18} December to February;
 *   <li>a financial year: {@code 2017/18}, {@code 2017/2018}, {@code 2017-18}, {@code 17/18};
 *   <li>a calendar year: {@code 2017}.
 * </ul>
 *
 * Of a stretch, {@code early}, {@code mid} and {@code late} are its three thirds, by months, or by days of a month (1 to
 * 10, 11 to 20, 21 to the end); {@code start of} and {@code end of} its first and its last day. Years run from 1990 to
 * 2050; any other is none.
 */
public final class TimeWords {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2050;

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";
    private static final String FINANCIAL =
            "(?<!\\d)(?:\\d{4}\\s?[/–-]\\s?(?:\\d{4}|\\d{2})|\\d{2}\\s?/\\s?\\d{2})(?![\\d/])";
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\w/])(?:(?<part>early|mid|late|(?:the )?(?:start|beginning|end)(?: of)?)[ -]+(?:in )?)?(?:"
                    + "(?<day>\\d{1,2})\\s?(?:st|nd|rd|th)?(?: of)? (?<dayMonth>" + MONTH + ")\\.?,? (?<dayYear>\\d{4})"
                    + "|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})/(?<slashYear>\\d{4})"
                    + "|(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
                    + "|(?<month>" + MONTH + ")\\.?(?:,? (?<monthYear>\\d{4})|-(?<shortYear>\\d{2}))"
                    + "|(?:q|quarter )(?<quarter>[1-4])(?: of)?,? (?<quarterYear>" + FINANCIAL + ")"
                    + "|(?<season>spring|summer|autumn|winter)(?: of)? (?:(?<winterYear>" + FINANCIAL
                    + ")|(?<seasonYear>\\d{4}))"
                    + "|(?<financial>" + FINANCIAL + ")"
                    + "|(?<year>(?:19|20)\\d{2}))(?![\\w/]|-\\d)",
            Pattern.CASE_INSENSITIVE);

    private TimeWords() {}

    /** A span with where its words begin and end in the text. */
    record Found(int from, int to, TimeSpan span) {}

    /** All days and stretches in the text, in its order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = SPAN.matcher(text);
        while (match.find()) {
            span(match).ifPresent(span -> found.add(new Found(match.start(), match.end(), span)));
        }
        return found;
    }

    /** The stretch of time that the text names, if it names one and no more. */
    public static Optional<TimeSpan> only(String text) {
        List<Found> found = in(text);
        return found.size() == 1 ? Optional.of(found.getFirst().span()) : Optional.empty();
    }

    private static Optional<TimeSpan> span(Matcher match) {
        try {
            return whole(match).map(whole -> part(match.group("part"), whole));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TimeSpan> whole(Matcher match) {
        String words = match.group();
        if (match.group("day") != null) {
            return day(words, number(match, "dayYear"), month(match.group("dayMonth")), number(match, "day"));
        }
        if (match.group("slashDay") != null) {
            return day(words, number(match, "slashYear"), number(match, "slashMonth"), number(match, "slashDay"));
        }
        if (match.group("isoYear") != null) {
            return day(words, number(match, "isoYear"), number(match, "isoMonth"), number(match, "isoDay"));
        }
        if (match.group("month") != null) {
            int year =
                    match.group("monthYear") == null ? 2000 + number(match, "shortYear") : number(match, "monthYear");
            return months(words, year, month(match.group("month")), 1);
        }
        if (match.group("quarter") != null) {
            return start(match.group("quarterYear"))
                    .flatMap(year -> months(words, year, Month.APRIL.getValue(), 12))
                    .flatMap(year -> quarter(words, year, number(match, "quarter")));
        }
        if (match.group("season") != null) {
            return season(match, words);
        }
        return match.group("financial") == null
                ? months(words, number(match, "year"), 1, 12)
                : start(match.group("financial")).flatMap(year -> months(words, year, Month.APRIL.getValue(), 12));
    }

    private static Optional<TimeSpan> quarter(String words, TimeSpan year, int quarter) {
        LocalDate first = year.first().plusMonths(3L * (quarter - 1));
        return Optional.of(new TimeSpan(words, first, first.plusMonths(3).minusDays(1)));
    }

    private static Optional<TimeSpan> season(Matcher match, String words) {
        int first = switch (match.group("season").toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        if (match.group("winterYear") == null) {
            return months(words, number(match, "seasonYear"), first, 3);
        }
        return first == 12
                ? start(match.group("winterYear")).flatMap(year -> months(words, year, first, 3))
                : Optional.empty();
    }

    private static Optional<TimeSpan> day(String words, int year, int month, int day) {
        return within(year)
                ? Optional.of(new TimeSpan(words, LocalDate.of(year, month, day), LocalDate.of(year, month, day)))
                : Optional.empty();
    }

    private static Optional<TimeSpan> months(String words, int year, int month, int count) {
        if (!within(year)) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(year, month);
        return Optional.of(
                new TimeSpan(words, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()));
    }

    /** In which year a financial year starts; empty where its two years do not follow each other. */
    private static Optional<Integer> start(String written) {
        String[] years = written.split("[/–-]", -1);
        int first = Integer.parseInt(years[0].strip());
        String second = years[1].strip();
        int start = first < 100 ? 2000 + first : first;
        int end = Integer.parseInt(second);
        return end == (start + 1) % (second.length() == 2 ? 100 : 10_000) ? Optional.of(start) : Optional.empty();
    }

    private static TimeSpan part(String part, TimeSpan whole) {
        if (part == null) {
            return whole;
        }
        String word = part.toLowerCase(Locale.ROOT);
        if (word.contains("end")) {
            return new TimeSpan(whole.words(), whole.last(), whole.last());
        }
        if (word.contains("start") || word.contains("beginning")) {
            return new TimeSpan(whole.words(), whole.first(), whole.first());
        }
        int third = word.equals("early") ? 0 : word.equals("mid") ? 1 : 2;
        int months = 1 + (int) ChronoUnit.MONTHS.between(YearMonth.from(whole.first()), YearMonth.from(whole.last()));
        return months == 1 ? ofMonth(third, whole) : ofMonths(third, months / 3, whole);
    }

    private static TimeSpan ofMonth(int third, TimeSpan whole) {
        if (whole.first().equals(whole.last())) {
            return whole;
        }
        LocalDate first = whole.first().plusDays(10L * third);
        return new TimeSpan(whole.words(), first, third == 2 ? whole.last() : first.plusDays(9));
    }

    private static TimeSpan ofMonths(int third, int months, TimeSpan whole) {
        LocalDate first = whole.first().plusMonths((long) months * third);
        return new TimeSpan(whole.words(), first, first.plusMonths(months).minusDays(1));
    }

    private static boolean within(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        String wanted = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(wanted)) {
                return month.getValue();
            }
        }
        throw new DateTimeException(name);
    }
}
