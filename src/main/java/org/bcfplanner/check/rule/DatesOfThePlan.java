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
import org.bcfplanner.plan.table.PrintedDate;

/** G2: the plan's dates are days, and it is submitted no earlier than the board agrees it. */
final class DatesOfThePlan implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2050;

    @Override
    public String code() {
        return "G2";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.and(Reads.DETAILS, "agreedByBoard", "submitted");
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
            outcomes.add(order(agreed, submitted));
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
        if (day != null && (day.getYear() < EARLIEST || day.getYear() > LATEST)) {
            outcomes.add(Finding.of(
                    code(),
                    Severity.WARNING,
                    Section.DETAILS,
                    place,
                    DAY.format(day) + " is not likely",
                    "Years run from " + EARLIEST + " to " + LATEST + ".",
                    Figures.of("date", day.toString())));
        }
    }

    private Outcome order(LocalDate agreed, LocalDate submitted) {
        Place place = new Place.Detail("submitted");
        Figures figures = Figures.of("agreed", agreed.toString()).and("submitted", submitted.toString());
        String days = "Submitted " + DAY.format(submitted) + ", agreed " + DAY.format(agreed) + ".";
        return submitted.isBefore(agreed)
                ? Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.DETAILS,
                        place,
                        "Submitted before the board agrees",
                        days + " Say who submits it on the board's behalf, or call it a draft.",
                        figures)
                : new Pass(code(), Section.DETAILS, place, "Submitted when the board has agreed", days, figures);
    }
}
