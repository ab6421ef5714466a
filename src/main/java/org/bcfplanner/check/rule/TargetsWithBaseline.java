package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.ValueKind;

/** H4: where there is a target, there is a baseline to start from. */
final class TargetsWithBaseline implements Rule {
    @Override
    public String code() {
        return "H4";
    }

    @Override
    public Reads reads() {
        return Framed.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Indicator indicator : subject.strategy().indicators()) {
            List<Framed> cells = Framed.of(subject, indicator);
            for (Framed target : cells) {
                if (target.is(ValueKind.TARGET) && target.value().stated().isValue()) {
                    cells.stream()
                            .filter(each -> each.is(ValueKind.BASELINE)
                                    && !each.value().stated().isValue())
                            .forEach(each -> outcomes.add(finding(each, target)));
                }
            }
        }
        return outcomes;
    }

    private Outcome finding(Framed baseline, Framed target) {
        String said = baseline.said().isEmpty() ? "is blank" : "says “" + baseline.said() + "”";
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.OUTCOMES,
                        baseline.cell(),
                        baseline.name() + ": a target of " + target.said() + " without a baseline",
                        baseline.heading() + " " + said + ", so there is no trajectory to it.",
                        Figures.of("target", target.value().stated().raw())
                                .and("baseline", baseline.value().stated().raw()))
                .marking(List.of(baseline.cell(), target.cell()));
    }
}
