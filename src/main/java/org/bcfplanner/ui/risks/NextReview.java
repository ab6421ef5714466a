package org.bcfplanner.ui.risks;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.PrintedDate;

/** When a risk that has been reviewed is to be looked at again. Offered for every risk of a review, and can be changed. */
enum NextReview {
    MONTH("In a month", Period.ofMonths(1)),
    QUARTER("In three months", Period.ofMonths(3)),
    HALF_YEAR("In six months", Period.ofMonths(6)),
    YEAR("In a year", Period.ofYears(1)),
    AS_IT_IS("As each risk has it", Period.ZERO);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String label;
    private final Period after;

    NextReview(String label, Period after) {
        this.label = label;
        this.after = after;
    }

    String label() {
        return label;
    }

    /** What stands in the field of the next review at first. */
    String words(Risk risk, LocalDate today) {
        return this == AS_IT_IS ? risk.review().words() : day(today.plus(after));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Why a text is no day of a next review, as a sentence; empty where it is one, or blank. */
    static Optional<String> refusal(String typed, LocalDate today) {
        LocalDate day = PrintedDate.read(typed).date();
        if (typed.isBlank() || (day != null && day.isAfter(today))) {
            return Optional.empty();
        }
        return Optional.of(
                day == null
                        ? "“" + typed.strip() + "” names no day. Type the day of the next review as in "
                                + day(today.plusMonths(3)) + ", or leave it blank."
                        : "The next review is to be after today, " + day(today) + ". Type a later day, or leave it"
                                + " blank.");
    }
}
