package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.Quantity;

/** M7: baseline and target are written alike: with the same decimals, and both with a sign of per cent or both without. */
final class SameDecimals implements TargetRule {
    @Override
    public String code() {
        return "M7";
    }

    @Override
    public Optional<Outcome> of(Measured metric, Measured.Column target) {
        Quantity from = metric.baseline().figure().stated();
        Quantity to = target.figure().stated();
        if (from.number().isEmpty() || to.number().isEmpty()) {
            return Optional.empty();
        }
        List<String> differences = new ArrayList<>();
        if (from.decimals() != to.decimals()) {
            differences.add(decimals(from) + " against " + decimals(to));
        }
        if (isPercent(from) != isPercent(to)) {
            differences.add("a % sign in one of them only");
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                                code(),
                                Severity.NOTE,
                                Section.METRICS,
                                target.cell("stated"),
                                metric.name() + ", " + target.title() + ": written otherwise than the baseline",
                                "“" + Words.shortened(from.raw()) + "” and “" + Words.shortened(to.raw()) + "”: "
                                        + String.join(", ", differences) + ".",
                                Figures.of("baseline", from.raw()).and("target", to.raw()))
                        .marking(List.of(metric.baseline().cell("stated"), target.cell("stated"))));
    }

    private static String decimals(Quantity figure) {
        return figure.decimals() == 0 ? "no decimals" : Words.count(figure.decimals(), "decimal", "decimals");
    }

    private static boolean isPercent(Quantity figure) {
        return figure.raw().contains("%");
    }
}
