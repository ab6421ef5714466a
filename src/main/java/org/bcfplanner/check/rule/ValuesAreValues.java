package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Stated;

/** H5: a cell of a year holds a figure, a state, or that it is not there yet, and no sentence. */
final class ValuesAreValues implements Rule {
    @Override
    public String code() {
        return "H5";
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
                if (each.value().stated().meaning() instanceof Stated.Meaning.Remark) {
                    outcomes.add(Finding.of(
                            code(),
                            Severity.WARNING,
                            Section.OUTCOMES,
                            each.cell(),
                            each.name() + ": a sentence stands under " + each.heading(),
                            "“" + each.said() + "” is no value. It can go into the definition.",
                            Figures.of("words", each.value().stated().raw())));
                }
            }
        }
        return outcomes;
    }
}
