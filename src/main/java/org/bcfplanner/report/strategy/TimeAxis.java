package org.bcfplanner.report.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that a timeline shows, in whole quarters.
 *
 * @param first the first day of a quarter
 * @param end   the day after the last
 */
public record TimeAxis(LocalDate first, LocalDate end) {
    private static final int QUARTER = 3;

    /** The time of all actions of a page and of its own day. */
    public static TimeAxis of(BoardPage page) {
        LocalDate first = page.on();
        LocalDate last = page.on();
        for (BoardPage.Lane lane : page.lanes()) {
            for (ActionBar bar : lane.bars()) {
                for (ActionBar.Stretch each : bar.stretches()) {
                    first = each.first().isBefore(first) ? each.first() : first;
                    last = each.last().isAfter(last) ? each.last() : last;
                }
            }
        }
        return new TimeAxis(quarter(first), quarter(last).plusMonths(QUARTER));
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER);
    }

    /** How far along a day begins, from 0 to 1. */
    public double share(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return Math.clamp(share, 0, 1);
    }

    /** The first days of its years; the axis itself begins in the year before the first of them, or on it. */
    public List<LocalDate> years() {
        List<LocalDate> years = new ArrayList<>();
        for (LocalDate year = first.withDayOfYear(1); year.isBefore(end); year = year.plusYears(1)) {
            years.add(year);
        }
        return years;
    }

    /** The first days of its quarters. */
    public List<LocalDate> quarters() {
        List<LocalDate> quarters = new ArrayList<>();
        for (LocalDate each = first; each.isBefore(end); each = each.plusMonths(QUARTER)) {
            quarters.add(each);
        }
        return quarters;
    }
}
