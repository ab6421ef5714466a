package org.bcfplanner.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the history writes them, where this computer is. */
final class When {
    private static final ZoneId HERE = ZoneId.systemDefault();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private When() {}

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(HERE));
    }

    /** {@code Today}, {@code Yesterday} or {@code 24 November 2026}. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }

    /** {@code 14:02 on 24 November}, with the year where it is another. */
    static String moment(Instant at, LocalDate today) {
        LocalDate day = day(at);
        return time(at) + " on " + (day.getYear() == today.getYear() ? SHORT_DAY : DAY).format(day);
    }

    /** {@code 24 November 2026, 14:02}. */
    static String whole(Instant at) {
        return DAY.format(day(at)) + ", " + time(at);
    }

    static String date(Instant at) {
        return DAY.format(day(at));
    }
}
