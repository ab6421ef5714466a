package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Outcome;

/** A rule that compares each target of a metric with its baseline. */
interface TargetRule extends Rule {
    /** What it says of one target; empty where there is nothing to compare. */
    Optional<Outcome> of(Measured metric, Measured.Column target);

    @Override
    default Reads reads() {
        return Measured.READS;
    }

    @Override
    default List<Outcome> outcomes(Subject subject) {
        return subject.measured().stream()
                .flatMap(metric -> metric.targets().stream().flatMap(target -> of(metric, target).stream()))
                .toList();
    }
}
