package org.bcfplanner.check.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.table.PrintedDate;

/** G2: the plan's dates are days, and it is submitted no earlier than the board agrees it. */
final class DatesOfThePlan implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2050;

    /** The sentence that says which days are likely. */
    static final String RANGE = "Years run from " + EARLIEST + " to " + LATEST + ".";

    @Override
    public String code() {
        return "G2";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Reads.DETAILS, "agreedByBoard", "submitted")
                .and(Tables.SIGNATURES.name(), "kind", "delegated");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Details details = subject.plan().details();
        List<Outcome> outcomes = new ArrayList<>();
        addDay("agreedByBoard", details.agreedByBoard(), outcomes);
        addDay("submitted", details.submitted(), outcomes);
        LocalDate agreed = details.agreedByBoard().date();
        LocalDate submitted = details.submitted().date();
        if (agreed != null && submitted != null) {
            outcomes.add(order(agreed, submitted, isDelegated(subject)));
        }
        return outcomes;
    }

    private void addDay(String component, PrintedDate printed, List<Outcome> outcomes) {
        LocalDate day = printed.date();
        Place place = new Place.Detail(component);
        if (day == null && !printed.words().isBlank()) {
            outcomes.add(Finding.of(
                    code(),
                    Severity.WARNING,
                    Section.DETAILS,
                    place,
                    "“" + Words.shortened(printed.words()) + "” names no day",
                    "Kept as written. Add the day, such as 10 February 2014.",
                    Figures.of("words", printed.words())));
        }
        if (day != null && !isLikely(day)) {
            outcomes.add(Finding.of(
                    code(),
                    Severity.WARNING,
                    Section.DETAILS,
                    place,
                    words(day) + " is not likely",
                    RANGE,
                    Figures.of("date", day.toString())));
        }
    }

    static boolean isLikely(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Whether somebody signs for the board until it meets. */
    private static boolean isDelegated(Subject subject) {
        return subject.plan().signatures().stream()
                .anyMatch(each -> each.kind() == Signatory.HEALTH_AND_WELLBEING_BOARD && each.delegated());
    }

    private Outcome order(LocalDate agreed, LocalDate submitted, boolean delegated) {
        Place place = new Place.Detail("submitted");
        Figures figures = Figures.of("agreed", agreed.toString()).and("submitted", submitted.toString());
        String days = "Submitted " + words(submitted) + ", agreed " + words(agreed) + ".";
        if (!submitted.isBefore(agreed)) {
            return new Pass(code(), Section.DETAILS, place, "Submitted when the board has agreed", days, figures);
        }
        return delegated
                ? new Pass(
                        code(),
                        Section.DETAILS,
                        place,
                        "Submitted by delegation, before the board agrees",
                        days,
                        figures)
                : Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.DETAILS,
                        place,
                        "Submitted before the board agrees",
                        days + " Say who submits it on the board's behalf, or call it a draft.",
                        figures);
    }
}
