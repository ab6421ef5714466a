package org.bcfplanner.report.part1;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bcfplanner.plan.table.PrintedDate;

/** Dates as documents print them. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** The words that somebody gave a date, or the day where they gave none; empty for no date. */
    static String words(PrintedDate date) {
        return date.words().isBlank() && date.date() != null ? DAY.format(date.date()) : date.words();
    }
}
