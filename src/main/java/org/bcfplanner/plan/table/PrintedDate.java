package org.bcfplanner.plan.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date together with the words it was printed with.
 *
 * @param date  the day; null where the words name none
 * @param words as printed, such as {@code 10th February 2014}; empty where nothing is said
 */
public record PrintedDate(@Nullable LocalDate date, String words) {
    public static final PrintedDate NONE = new PrintedDate(null, "");

    public PrintedDate {
        requireNonNull(words);
    }
}
