package org.bcfplanner.ui.metrics;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.MetricFigure;

/**
 * What of a metric's state depends on more than its own figures: which values stand by acceptance, and whether more options
 * of patient experience are filled than the template asks for. Of one state of a plan.
 */
final class Verdicts {
    /** The rule that compares values with their counts. */
    static final String VALUES = "M1";

    private final Set<UUID> kept;
    private final int begun;
    private final int options;

    /** @param standing what stands by acceptance in the plan, by the rule of values */
    Verdicts(Plan plan, Edition edition, List<Acceptances.Standing> standing) {
        this.kept = standing.stream()
                .map(each -> each.finding().place())
                .filter(Place.Cell.class::isInstance)
                .map(place -> ((Place.Cell) place).row())
                .collect(Collectors.toSet());
        this.begun = (int) MetricBlock.all(plan, edition.metrics()).stream()
                .filter(block -> isOption(block) && !block.hasNoFigures())
                .count();
        this.options = edition.demands().metrics().options();
    }

    Verdict of(MetricBlock block) {
        return Verdict.of(block, this);
    }

    /** Whether somebody let the value of a figure stand, and its counts are still those of then. */
    boolean isKept(MetricFigure figure) {
        return kept.contains(figure.id().value());
    }

    /** Whether a metric is one of several options where fewer are asked for. */
    boolean isTooMany(MetricBlock block) {
        return isOption(block) && !block.hasNoFigures() && begun > options;
    }

    /** {@code 3 options are filled in; the template asks for 1.} */
    String tooMany() {
        return begun + " options of patient experience are filled in; the template asks for " + options
                + ". Clear the figures of the others.";
    }

    static boolean isOption(MetricBlock block) {
        return block.definition().kind() == Definition.Kind.EXPERIENCE;
    }
}
