package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.edition.NarrativeTables.Wanted;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;

/** N2: every prompt of a national condition is answered, and something shows for a yes. */
final class PromptsAnswered implements Rule {
    @Override
    public String code() {
        return "N2";
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
            boolean idle =
                    asked.unless(all).filter(other -> other.is(Answer.YES)).isPresent();
            if (!idle) {
                outcomes.add(outcome(asked, demands, all));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Asked asked, Demands.OfNarrative demands, List<Asked> all) {
        if (isBlank(asked)) {
            String why = asked.unless(all)
                    .map(other -> other.name() + " is not answered with yes: say by when it will be.")
                    .orElse("Answer “" + Words.shortened(asked.prompt().prompt().replaceFirst("\\.$", "")) + "”.");
            return missing(asked, demands.prompts(), "answer", "not answered", why);
        }
        if (asked.wants(Wanted.YES_NO) && asked.is(Answer.NOT_STATED)) {
            return missing(
                    asked,
                    demands.prompts(),
                    "answer",
                    "neither yes nor no",
                    "Its text is written. Say whether it is so.");
        }
        if (asked.is(Answer.YES)
                && !asked.hasText()
                && asked.answer().evidence().isEmpty()) {
            return missing(
                    asked,
                    demands.evidence(),
                    "evidence",
                    "nothing shows for the yes",
                    "Write what makes it so, or name where it can be seen.");
        }
        return new Pass(
                "N2",
                Section.NARRATIVE,
                asked.cell("answer"),
                asked.name() + ": answered",
                asked.answer().answer().label(),
                figures(1));
    }

    private static boolean isBlank(Asked asked) {
        return !asked.hasText() && asked.is(Answer.NOT_STATED) && !asked.hasDate();
    }

    private static Finding missing(Asked asked, Severity severity, String component, String what, String why) {
        return Finding.of(
                "N2", severity, Section.NARRATIVE, asked.cell(component), asked.name() + ": " + what, why, figures(0));
    }

    private static Figures figures(int filled) {
        return Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, filled);
    }
}
