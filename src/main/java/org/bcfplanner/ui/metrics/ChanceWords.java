package org.bcfplanner.ui.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.metric.Ambition;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.report.picture.Trajectories;

/** How far the figures of a metric can be trusted, and how far its targets go, in sentences. */
final class ChanceWords {
    private final MetricBlock block;

    /** Sentences under a heading. */
    record Paragraph(String heading, List<String> sentences) {
        Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    private ChanceWords(MetricBlock block) {
        this.block = block;
    }

    /** Paragraphs that have nothing to say are left out. */
    static List<Paragraph> of(MetricBlock block) {
        ChanceWords words = new ChanceWords(block);
        List<Paragraph> all = new ArrayList<>();
        all.add(new Paragraph("Uncertainty", words.intervals()));
        for (MetricTables.Column target :
                block.columns().subList(1, block.columns().size())) {
            if (block.applies(target.key())) {
                all.add(words.change(target));
            }
        }
        all.removeIf(each -> each.sentences().isEmpty());
        return all;
    }

    private List<String> intervals() {
        List<String> sentences = new ArrayList<>();
        for (MetricTables.Column column : block.applying()) {
            MetricFigure figure = block.figure(column.key());
            interval(figure).ifPresent(words -> sentences.add(column.title() + ": 95% interval " + words + "."));
            MetricEntries.zero(figure.denominator())
                    .ifPresent(words -> sentences.add(column.title() + ", denominator: " + words));
        }
        return sentences;
    }

    /** {@code 733.4 to 987.7 by Byar’s approximation}; empty where the counts cannot be weighed. */
    private Optional<String> interval(MetricFigure figure) {
        Definition definition = block.definition();
        return Trajectories.interval(definition, figure)
                .flatMap(found -> definition
                        .measure()
                        .flatMap(measure ->
                                figure.count().map(count -> range(found) + " by " + method(measure.method(count)))));
    }

    private static String range(Interval interval) {
        return NumberWords.of(interval.low(), 1) + " to " + NumberWords.of(interval.high(), 1);
    }

    private static String method(String name) {
        return switch (name) {
            case "Byar" -> "Byar’s approximation";
            case "Wilson" -> "Wilson’s score";
            default -> "the exact Poisson method";
        };
    }

    private Paragraph change(MetricTables.Column target) {
        MetricFigure goal = block.figure(target.key());
        List<String> sentences = Ambition.of(block.definition(), block.baseline(), goal)
                .map(this::weighed)
                .orElseGet(() -> stated(goal));
        return new Paragraph("Baseline to " + target.title(), sentences);
    }

    /** Three measures of one change, each by its name. */
    private List<String> weighed(Ambition ambition) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Count: "
                + NumberWords.of(BigDecimal.valueOf(ambition.baseline().events())) + " to "
                + NumberWords.of(BigDecimal.valueOf(ambition.target().events())) + ", "
                + more(BigDecimal.valueOf(ambition.changeOfCount()), "more", "fewer") + ".");
        sentences.add("Value by counts: " + value(ambition, ambition.baseline()) + " to "
                + value(ambition, ambition.target()) + ", "
                + more(ambition.changeOfValue(), "higher", "lower") + ".");
        ambition.changeInPerCent()
                .ifPresent(share ->
                        sentences.add("Per cent of the baseline’s value: " + more(share, "% higher", "% lower") + "."));
        sentences.addAll(BeyondChance.of(ambition));
        return sentences;
    }

    private static String value(Ambition ambition, Count count) {
        return ambition.formula()
                .value(BigDecimal.valueOf(count.events()), BigDecimal.valueOf(count.outOf()), 1)
                .map(NumberWords::of)
                .orElse("");
    }

    private static String more(BigDecimal change, String up, String down) {
        String space = up.startsWith("%") ? "" : " ";
        return change.signum() == 0
                ? "no change"
                : NumberWords.size(change) + space + (change.signum() > 0 ? up : down);
    }

    /** Only the stated values can be compared. */
    private List<String> stated(MetricFigure goal) {
        Optional<BigDecimal> from = block.baseline().stated().number();
        Optional<BigDecimal> to = goal.stated().number();
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return List.of(
                "Value as stated: " + NumberWords.of(from.get()) + " to " + NumberWords.of(to.get()) + ", "
                        + more(to.get().subtract(from.get()), "higher", "lower") + ".",
                block.definition().measure().isEmpty()
                        ? "Chance cannot be weighed: the figures are no counts of people."
                        : "Chance cannot be weighed without whole numbers in numerator and denominator.");
    }
}
