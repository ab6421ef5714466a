package org.bcfplanner.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * G2: signatures are given on days, no later than the plan is submitted, and one that somebody else gave is ratified, no
 * earlier than it was given.
 */
final class SignatureDates implements Rule {
    @Override
    public String code() {
        return "G2";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.SIGNATURES.name()).and(Reads.DETAILS, "submitted");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        LocalDate submitted = subject.plan().details().submitted().date();
        Severity severity = subject.edition().demands().signatures().dates();
        for (Signature each :
                subject.plan().signatures().stream().sorted(Ranked.order()).toList()) {
            Signed signed = new Signed(each, severity, outcomes);
            signed.addDay("signed", each.signed());
            signed.addDay("ratified", each.ratified());
            if (subject.standings().of(each) instanceof Standing.Awaiting) {
                signed.add(
                        "ratified",
                        "signed by delegation, not ratified",
                        "Give the date on which the body ratified it.",
                        Figures.of("delegated", "yes"));
            }
            signed.addOrder(each.signed().date(), each.ratified().date(), submitted);
        }
        return outcomes;
    }

    /** A signature about which things are said. */
    private record Signed(Signature signature, Severity severity, List<Outcome> outcomes) {
        void addDay(String component, PrintedDate date) {
            String words = date.words().strip();
            LocalDate day = date.date();
            if (day == null && !words.isEmpty() && !words.startsWith("<")) {
                add(
                        component,
                        "“" + Words.shortened(words) + "” names no day",
                        "Kept as written. Add the day, such as 10 February 2014.",
                        Figures.of("words", words));
            }
            if (day != null && !DatesOfThePlan.isLikely(day)) {
                add(
                        component,
                        DatesOfThePlan.words(day) + " is not likely",
                        DatesOfThePlan.RANGE,
                        Figures.of("date", day.toString()));
            }
        }

        void addOrder(@Nullable LocalDate signed, @Nullable LocalDate ratified, @Nullable LocalDate submitted) {
            if (signed != null && ratified != null && ratified.isBefore(signed)) {
                add(
                        "ratified",
                        "ratified before it was signed",
                        "Signed " + DatesOfThePlan.words(signed) + ", ratified " + DatesOfThePlan.words(ratified)
                                + ". Correct one of them.",
                        Figures.of("signed", signed.toString()).and("ratified", ratified.toString()));
            }
            if (signed != null && submitted != null && signed.isAfter(submitted)) {
                add(
                        "signed",
                        "signed after the plan was submitted",
                        "Submitted " + DatesOfThePlan.words(submitted) + ", signed " + DatesOfThePlan.words(signed)
                                + ". Say who signed on its behalf before, or correct the dates.",
                        Figures.of("signed", signed.toString()).and("submitted", submitted.toString()));
            }
        }

        void add(String component, String what, String why, Figures figures) {
            outcomes.add(Finding.of(
                    "G2",
                    severity,
                    Section.SIGN_OFF,
                    Place.Cell.of(Tables.SIGNATURES, signature, component),
                    Words.shortened(SignatoryWords.name(signature)) + ": " + what,
                    why,
                    figures));
        }
    }
}
