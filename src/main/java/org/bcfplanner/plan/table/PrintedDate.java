package org.bcfplanner.plan.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date together with the words it was printed with.
 *
 * @param date  the day; null where the words name none
 * @param words as printed, such as {@code 10th February 2014}; empty where nothing is said
 */
public record PrintedDate(@Nullable LocalDate date, String words) {
    public static final PrintedDate NONE = new PrintedDate(null, "");

    /** Own names of months: those of the JDK differ between its releases, as Sep and Sept. */
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    named(Month::name, "uuuu"),
                    named(month -> month.name().substring(0, 3), "uuuu"),
                    named(month -> month.name().substring(0, 3), "uu"),
                    pattern("d/M/uuuu"),
                    pattern("d.M.uuuu"),
                    pattern("d-M-uuuu"),
                    pattern("uuuu-M-d"),
                    pattern("d/M/uu"))
            .map(each -> each.toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public PrintedDate {
        requireNonNull(words);
    }

    /** A day as documents print it: {@code 3 February 2014}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** The words that somebody gave it, or the day where they gave none; empty for no date. */
    public String said() {
        return words.isBlank() && date != null ? words(date) : words;
    }

    /**
     * What somebody typed: the words as they are, and the day they name in full, as {@code 10th February 2014}, {@code 10
     * Feb 2014}, {@code 10-Feb-14}, {@code 10/02/2014}, {@code 10/2/14} or {@code 2014-02-10}. A weekday is passed over.
     * Words that name no day, or more than one, keep none.
     */
    public static PrintedDate read(String typed) {
        String plain = typed.strip()
                .replaceAll("(?i)^(mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+", "")
                .replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)(\\d) of ", "$1 ")
                .replaceAll("[\\s,]+", " ")
                .replaceAll("(?i)\\b(sep)t\\b", "$1")
                .replaceAll("(?i)\\b([a-z]{3})\\.", "$1")
                .replaceAll("(?i)(?<=\\d)-(?=[a-z])|(?<=[a-z])-(?=\\d)", " ");
        return FORMATS.stream()
                .map(format -> day(plain, format))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new PrintedDate(day, typed))
                .orElse(new PrintedDate(null, typed));
    }

    private static Optional<LocalDate> day(String plain, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(plain, format));
        } catch (DateTimeParseException notWrittenSo) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatterBuilder named(Function<Month, String> name, String year) {
        Map<Long, String> names =
                Stream.of(Month.values()).collect(Collectors.toMap(month -> (long) month.getValue(), name));
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d ")
                .appendText(ChronoField.MONTH_OF_YEAR, names)
                .appendPattern(" " + year);
    }

    private static DateTimeFormatterBuilder pattern(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern);
    }
}
