package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;

/** M1: what stands in a cell of figures can be read as one. */
final class FiguresReadable implements RowRule<MetricFigure> {
    private static final List<Shape.Component> FIGURES = Shape.of(MetricFigure.class).components().stream()
            .filter(component -> component.type() == Quantity.class)
            .toList();

    @Override
    public String code() {
        return "M1";
    }

    @Override
    public Table<MetricFigure> table() {
        return Tables.METRIC_FIGURES;
    }

    @Override
    public List<Outcome> of(MetricFigure row, Subject subject) {
        List<Outcome> outcomes = new ArrayList<>(0);
        for (Shape.Component component : FIGURES) {
            if (component.of(row) instanceof Quantity figure && figure.state() == Quantity.State.UNREADABLE) {
                outcomes.add(Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.METRICS,
                        Place.Cell.of(table(), row, component.name()),
                        "“" + Words.shortened(figure.raw()) + "” is not a figure",
                        "Kept exactly as typed. Type one number, such as 853.5, 64.5% or 22,600 (2), or TBC.",
                        Figures.of("typed", figure.raw())));
            }
        }
        return outcomes;
    }
}
