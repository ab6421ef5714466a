package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;

/** M10: baseline and target rest on one definition and one population. Told only where both have figures. */
final class SameBasis implements TargetRule {
    @Override
    public String code() {
        return "M10";
    }

    @Override
    public Optional<Outcome> of(Measured metric, Measured.Column target) {
        String from = metric.definition().basis(metric.baseline().figure()).strip();
        String to = metric.definition().basis(target.figure()).strip();
        boolean entered =
                !metric.baseline().figure().hasNoFigures() && !target.figure().hasNoFigures();
        if (!entered || from.isEmpty() || to.isEmpty() || from.equalsIgnoreCase(to)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.METRICS,
                        target.cell("basis"),
                        metric.name() + ", " + target.title() + ": another basis than the baseline",
                        "The baseline is by “" + Words.shortened(from) + "”, the target by “" + Words.shortened(to)
                                + "”: part of the change may come of that alone.",
                        Figures.of("baseline", from).and("target", to))
                .marking(List.of(metric.baseline().cell("basis"), target.cell("basis"))));
    }
}
