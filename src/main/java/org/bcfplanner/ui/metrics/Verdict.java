package org.bcfplanner.ui.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.ui.kit.Progress;

/** How a metric stands, in a word and by a shape; the gravest first. */
enum Verdict {
    UNREADABLE("Not readable", Progress.Shape.WRONG, "wrong-text"),
    DIFFERS("Does not match", Progress.Shape.WRONG, "wrong-text"),
    EMPTY("No figures yet", Progress.Shape.WRONG, "wrong-text"),
    OPTIONAL("Not used", Progress.Shape.NOT_BEGUN, "quiet-text"),
    TOO_MANY("Too many options", Progress.Shape.WRONG, "wrong-text"),
    MISSING("Incomplete", Progress.Shape.WARNING, "warning-text"),
    EXPLAINED("Explained by rounding", Progress.Shape.WARNING, "warning-text"),
    KEPT("Kept with a reason", Progress.Shape.DONE, "quiet-text"),
    COMPLETE("Complete", Progress.Shape.DONE, "quiet-text");

    private final String words;
    private final Progress.Shape shape;
    private final String style;

    Verdict(String words, Progress.Shape shape, String style) {
        this.words = words;
        this.shape = shape;
        this.style = style;
    }

    String words() {
        return words;
    }

    Progress.Shape shape() {
        return shape;
    }

    String style() {
        return style;
    }

    /** @param state what depends on more than the metric's own figures */
    static Verdict of(MetricBlock block, Verdicts state) {
        List<MetricFigure> figures = block.applying().stream()
                .map(column -> block.figure(column.key()))
                .toList();
        if (figures.stream().flatMap(Verdict::quantities).anyMatch(each -> each.state() == Quantity.State.UNREADABLE)) {
            return UNREADABLE;
        }
        List<MetricFigure> open =
                figures.stream().filter(figure -> !state.isKept(figure)).toList();
        List<Agreement> agreements = open.stream()
                .flatMap(figure -> block.definition().formula().flatMap(figure::agreement).stream())
                .toList();
        if (agreements.stream().anyMatch(Agreement.Differs.class::isInstance)) {
            return DIFFERS;
        }
        if (figures.stream().allMatch(MetricFigure::hasNoFigures)) {
            return Verdicts.isOption(block) ? OPTIONAL : EMPTY;
        }
        if (state.isTooMany(block)) {
            return TOO_MANY;
        }
        if (figures.stream().anyMatch(figure -> isOpen(block, figure))) {
            return MISSING;
        }
        if (agreements.stream().anyMatch(Agreement.Explained.class::isInstance)) {
            return EXPLAINED;
        }
        return open.size() < figures.size() ? KEPT : COMPLETE;
    }

    private static boolean isOpen(MetricBlock block, MetricFigure figure) {
        Stream<Quantity> asked = block.definition().hasCounts() ? quantities(figure) : Stream.of(figure.stated());
        return asked.map(Quantity::number).anyMatch(Optional::isEmpty);
    }

    private static Stream<Quantity> quantities(MetricFigure figure) {
        return Stream.of(figure.stated(), figure.numerator(), figure.denominator());
    }
}
