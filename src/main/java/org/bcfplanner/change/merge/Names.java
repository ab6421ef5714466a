package org.bcfplanner.change.merge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Entity;

/** What rows are called, so that two people who added the same thing are noticed. */
final class Names {
    private static final String NAME = "name";

    private Names() {}

    /** The name of a row without regard to capitals, accents and blanks; empty where it has none. */
    static <T extends Entity<T>> String folded(Table<T> table, T row) {
        return switch (row) {
            case PoolAmount part -> within(part.label(), part.fy(), part.measure());
            case StatedAmount stated ->
                within(stated.place(), stated.scheme(), stated.fy(), stated.kind(), stated.bound());
            case Benchmark benchmark -> within(benchmark.name(), benchmark.metric());
            case Contingency outcome -> folded(outcome.outcome());
            case Footnote footnote -> folded(footnote.number());
            case RelatedDocument document -> folded(document.title());
            case VisionRow vision -> folded(vision.principle().written());
            case Risk risk -> folded(risk.risk().written());
            case Goal goal -> folded(goal.number() + goal.letter() + " " + goal.title());
            case Objective objective -> folded(objective.code() + " " + objective.heading());
            case Action action -> within(action.action().written(), action.objective());
            case Indicator indicator -> within(indicator.indicator(), indicator.objective());
            case Signature signature -> within(signature.body(), signature.kind(), folded(signature.byPost()));
            default -> named(table, row);
        };
    }

    private static <T extends Entity<T>> String named(Table<T> table, T row) {
        for (Shape.Component each : Shape.of(table.row()).components()) {
            if (each.name().equals(NAME)) {
                return folded(String.valueOf(each.of(row)));
            }
        }
        return "";
    }

    /** A name among those that belong to the same things. */
    private static String within(String name, Object... owners) {
        String folded = folded(name);
        return folded.isEmpty() ? "" : folded + " " + List.of(owners);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Punct}]", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
