package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day or a stretch of days, and the words that name it.
 *
 * @param words as printed: {@code early 2019/20}
 * @param first the earliest day it may mean
 * @param last  the latest
 */
public record TimeSpan(String words, LocalDate first, LocalDate last) {
    public TimeSpan {
        requireNonNull(words);
        requireNonNull(first);
        requireNonNull(last);
    }

    /**
     * Whether it is of this year: it begins in it and, if it is a year, is that calendar year or the financial year that
     * starts in it.
     */
    public boolean isOf(int year) {
        return first.getYear() == year;
    }
}
