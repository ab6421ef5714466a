package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.text.Reservations;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.edition.NarrativeTables.Wanted;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;

/**
 * N1: answers to a national condition fit together: a no comes with action and date, what is asked only of those who
 * are not there yet is answered by them and by no one else, and a yes is not taken back by its own text.
 */
final class AnswersFit implements Rule {
    @Override
    public String code() {
        return "N1";
    }

    @Override
    public Reads reads() {
        return Asked.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Demands.OfNarrative demands = subject.edition().demands().narrative();
        List<Asked> all = Asked.all(subject);
        List<Outcome> outcomes = new ArrayList<>();
        for (Asked asked : all) {
            Optional<Asked> next = asked.followedBy(all);
            if (asked.wants(Wanted.YES_NO) && asked.is(Answer.NO)) {
                refused(asked, next).ifPresent(what -> outcomes.add(refusal(asked, next.orElse(asked), what, demands)));
            }
            if (asked.is(Answer.YES) && next.isPresent()) {
                addReservation(asked, demands.evidence(), outcomes);
            }
            asked.unless(all).ifPresent(other -> addConflict(asked, other, demands.conditions(), outcomes));
        }
        return outcomes;
    }

    /** What a no lacks. */
    private static Optional<String> refused(Asked asked, Optional<Asked> next) {
        boolean action = asked.hasText() || next.filter(Asked::hasText).isPresent();
        boolean date = asked.hasDate() || next.filter(Asked::hasDate).isPresent();
        if (action && date) {
            return Optional.empty();
        }
        return Optional.of(action ? "date" : date ? "action" : "action and date");
    }

    private static Finding refusal(Asked asked, Asked next, String what, Demands.OfNarrative demands) {
        return Finding.of(
                "N1",
                demands.conditions(),
                Section.NARRATIVE,
                next.cell("byWhen"),
                asked.name() + ": no, without " + what,
                "Say what is done about it and by when it will be so.",
                Figures.of("lacks", what));
    }

    private static void addReservation(Asked asked, Severity severity, List<Outcome> outcomes) {
        List<String> found = Reservations.in(asked.text().plain());
        if (!found.isEmpty()) {
            outcomes.add(Finding.of(
                    "N1",
                    severity,
                    Section.NARRATIVE,
                    asked.cell("answer"),
                    asked.name() + ": yes, but its text speaks against it",
                    "“" + Words.shortened(found.getFirst()) + "”. Answer no and say by when, or write why it is a yes.",
                    Figures.of("found", String.join("\n", found))));
        }
    }

    /** Between what is the case and by when it will be. */
    private static void addConflict(Asked asked, Asked other, Severity severity, List<Outcome> outcomes) {
        if (other.is(Answer.YES) && asked.hasDate()) {
            outcomes.add(Finding.of(
                    "N1",
                    severity,
                    Section.NARRATIVE,
                    asked.cell("byWhen"),
                    asked.name() + " says by when, but " + other.name() + " says that it is so",
                    "Clear the date, or answer " + other.name() + " with no.",
                    Figures.of("answer", other.answer().answer().name())
                            .and("by_when", asked.answer().byWhen().words())));
        }
        if (!other.is(Answer.YES) && asked.isNotApplicable()) {
            String answered = other.is(Answer.NO) ? "is answered with no" : "is not answered with yes";
            outcomes.add(Finding.of(
                            "N1",
                            severity,
                            Section.NARRATIVE,
                            asked.cell("answer"),
                            asked.name() + " is N/A, but " + other.name() + " " + answered,
                            "Say by when it will be so, or answer " + other.name() + " with yes.",
                            Figures.of("answer", other.answer().answer().name()))
                    .marking(List.of(asked.cell("answer"), other.cell("answer"))));
        }
    }
}
