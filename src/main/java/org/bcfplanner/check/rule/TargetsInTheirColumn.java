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

/** H3: what is called a target stands in the column of the target; it is told of where that column is blank. */
final class TargetsInTheirColumn implements Rule {
    @Override
    public String code() {
        return "H3";
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
                if (target.is(ValueKind.TARGET) && target.value().stated().raw().isBlank()) {
                    cells.stream()
                            .filter(each -> each.is(ValueKind.TRAJECTORY)
                                    && each.value().stated().isCalledTarget())
                            .forEach(each -> outcomes.add(finding(each, target)));
                }
            }
        }
        return outcomes;
    }

    private Outcome finding(Framed each, Framed target) {
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.OUTCOMES,
                        each.cell(),
                        each.name() + ": a target stands under " + each.heading() + ", and " + target.heading()
                                + " is blank",
                        each.said() + ". If it is for " + target.value().forYear() + ", it belongs there.",
                        Figures.of("value", each.value().stated().raw())
                                .and("column", each.value().forYear())
                                .and("target", target.value().forYear()))
                .marking(List.of(each.cell(), target.cell()));
    }
}
