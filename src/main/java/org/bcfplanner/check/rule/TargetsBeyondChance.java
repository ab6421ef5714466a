package org.bcfplanner.check.rule;

import java.util.Optional;
import java.util.OptionalLong;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.chance.Better;
import org.bcfplanner.plan.metric.Ambition;

/**
 * M8: a target that improves does so by more than chance alone would seldom bring, among so many people. Weighed by the
 * counts, whatever value is stated.
 */
final class TargetsBeyondChance implements TargetRule {
    @Override
    public String code() {
        return "M8";
    }

    @Override
    public Optional<Outcome> of(Measured metric, Measured.Column target) {
        return Ambition.of(metric.definition(), metric.baseline().figure(), target.figure())
                .filter(each -> each.better()
                        .isImprovement(each.baseline().rate(), each.target().rate()))
                .map(ambition -> outcome(metric, target, ambition));
    }

    private static Outcome outcome(Measured metric, Measured.Column target, Ambition ambition) {
        boolean beyond = ambition.isBeyondChance();
        OptionalLong smallest = ambition.smallestTarget();
        String heading = metric.name() + ", " + target.title() + ": "
                + (beyond ? "more than chance would bring" : "chance alone could bring this");
        String reason = Counts.ratio(ambition.baseline()) + " and " + Counts.ratio(ambition.target())
                + ", 95% intervals " + Counts.interval(ambition.interval(ambition.baseline())) + " and "
                + Counts.interval(ambition.interval(ambition.target())) + ", "
                + Counts.probability(ambition.difference().p()) + ". " + smallest(ambition, smallest);
        Figures figures = Figures.of("baseline", Counts.ratio(ambition.baseline()))
                .and("target", Counts.ratio(ambition.target()))
                .and("p", Counts.probability(ambition.difference().p()))
                .and("smallest", smallest.isPresent() ? Counts.number(smallest.getAsLong()) : "");
        Place.Cell place = target.cell("numerator");
        return beyond
                ? new Pass("M8", Section.METRICS, place, heading, reason, figures)
                : Finding.of("M8", Severity.NOTE, Section.METRICS, place, heading, reason, figures);
    }

    private static String smallest(Ambition ambition, OptionalLong smallest) {
        String outOf = Counts.number(ambition.target().outOf());
        if (smallest.isEmpty()) {
            return "Among " + outOf + " no target would be beyond chance.";
        }
        return Counts.number(smallest.getAsLong()) + (ambition.better() == Better.LOWER ? " or fewer" : " or more")
                + " of " + outOf + " is beyond chance.";
    }
}
