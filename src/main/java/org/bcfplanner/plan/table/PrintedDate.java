package org.bcfplanner.plan.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d", "d/M/uu")
            .map(PrintedDate::format)
            .toList();

    public PrintedDate {
        requireNonNull(words);
    }

    /**
     * What somebody typed: the words as they are, and the day they name in full, as {@code 10th February 2014}, {@code 10
     * Feb 2014}, {@code 10/02/2014}, {@code 10/2/14} or {@code 2014-02-10}. A weekday is passed over. Words that name no
     * day, or more than one, keep none.
     */
    public static PrintedDate read(String typed) {
        String plain = typed.strip()
                .replaceAll("(?i)^(mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+", "")
                .replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)(\\d) of ", "$1 ")
                .replaceAll("[\\s,]+", " ");
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

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
