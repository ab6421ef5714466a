package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.rule.Reads;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** The order in which people read outcomes: by section, the gravest first, by rule, then as the plan is ordered. */
final class Order {
    /** What the order depends on besides the outcomes themselves. */
    static final Reads READS = Reads.NOTHING
            .and("theme", "position")
            .and("scheme", "position", "theme", "parent")
            .and("line", "scheme")
            .and("stated_amount", "scheme")
            .and("risk_category", "position")
            .and("risk", "position", "category")
            .and("metric", "position")
            .and("goal", "position")
            .and("objective", "position", "goal")
            .and("action", "position", "objective")
            .and("indicator", "position", "objective")
            .and("passage", "position", "section")
            .and("vision_row", "position")
            .and("related_document", "position")
            .and("signature", "position");

    private Order() {}

    /** An outcome with what it is sorted by. */
    private record Placed(Outcome outcome, @Nullable Severity severity, int rule, int row, String key) {}

    static List<Outcome> of(Subject subject, List<Run> runs) {
        List<Placed> placed = new ArrayList<>();
        List<Outcome> ofRun = new ArrayList<>();
        NarrativeOrder narrative = new NarrativeOrder(subject);
        StrategyOrder strategy = new StrategyOrder(subject);
        for (int rule = 0; rule < runs.size(); rule++) {
            ofRun.clear();
            runs.get(rule).addTo(ofRun);
            for (Outcome outcome : ofRun) {
                placed.add(new Placed(
                        outcome,
                        severity(outcome),
                        rule,
                        row(outcome.place(), subject, narrative, strategy),
                        key(outcome)));
            }
        }
        placed.sort(Comparator.comparing((Placed each) -> each.outcome().section())
                .thenComparing(Placed::severity, Comparator.nullsLast(Comparator.<Severity>naturalOrder()))
                .thenComparingInt(Placed::rule)
                .thenComparingInt(Placed::row)
                .thenComparing(Placed::key));
        return placed.stream().map(Placed::outcome).toList();
    }

    private static @Nullable Severity severity(Outcome outcome) {
        return outcome instanceof Finding finding ? finding.severity() : null;
    }

    private static String key(Outcome outcome) {
        return outcome.place().key();
    }

    /** The place of what an outcome speaks of among its like; before them what speaks of none. */
    private static int row(Place place, Subject subject, NarrativeOrder narrative, StrategyOrder strategy) {
        if (!(place instanceof Place.Cell cell)) {
            return -1;
        }
        return switch (cell.table()) {
            case "scheme" -> subject.placeOf(new Id<>(cell.row()));
            case "line" ->
                subject.plan()
                        .lines()
                        .find(new Id<Line>(cell.row()))
                        .map(line -> subject.placeOf(line.scheme()))
                        .orElse(-1);
            case "stated_amount" ->
                subject.plan()
                        .stated()
                        .find(new Id<StatedAmount>(cell.row()))
                        .map(stated -> subject.placeOf(stated.scheme()))
                        .orElse(-1);
            case "risk" -> subject.rowOf(new Id<>(cell.row()));
            case "metric_figure" -> subject.placeOfFigure(new Id<>(cell.row()));
            case "goal", "objective", "action", "indicator", "indicator_value", "implication" -> strategy.row(cell);
            default -> narrative.row(cell);
        };
    }
}
