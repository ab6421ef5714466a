package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.TimeSpan;

/** H2: a value that says of what time it is stands in the column of that year: of the calendar year, or of the financial
 * year that starts in it. */
final class ValuesOfTheirYear implements Rule {
    @Override
    public String code() {
        return "H2";
    }

    @Override
    public Reads reads() {
        return Framed.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Indicator indicator : subject.strategy().indicators()) {
            for (Framed each : Framed.of(subject, indicator)) {
                each.value()
                        .ownPeriod()
                        .filter(period -> !period.isOf(each.value().forYear()))
                        .ifPresent(period -> outcomes.add(finding(each, period)));
            }
        }
        return outcomes;
    }

    private Outcome finding(Framed each, TimeSpan period) {
        return Finding.of(
                code(),
                Severity.WARNING,
                Section.OUTCOMES,
                each.cell(),
                each.name() + ": a value of " + period.words() + " stands under " + each.heading(),
                each.said() + " is of another time than its column says.",
                Figures.of("value", each.value().stated().raw())
                        .and("period", period.words())
                        .and("column", each.value().forYear()));
    }
}
