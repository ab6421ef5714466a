package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;

/**
 * M5: every national metric has its figures in all columns that take them, and so have the local ones, of which there
 * are as many as the edition asks for, and whatever option of patient experience is begun.
 */
final class MetricsFilled implements Rule {
    @Override
    public String code() {
        return "M5";
    }

    @Override
    public Reads reads() {
        return Measured.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        Severity severity = subject.edition().demands().metrics().figures();
        int local = 0;
        for (Measured metric : subject.measured()) {
            local += metric.is(Definition.Kind.LOCAL) ? 1 : 0;
            if (!metric.is(Definition.Kind.EXPERIENCE) || metric.isBegun()) {
                outcomes.add(outcome(metric, severity));
            }
        }
        int asked = subject.edition().metrics().local();
        if (local < asked) {
            outcomes.add(Finding.of(
                    code(),
                    severity,
                    Section.METRICS,
                    new Place.Column(Tables.METRICS.name(), "name"),
                    "A local metric is missing",
                    "The template asks for " + asked + " of the authors' own at least; there "
                            + (local == 1 ? "is " : "are ") + (local == 0 ? "none" : local) + ".",
                    Figures.of(Figures.NEEDED, asked - local).and(Figures.FILLED, 0)));
        }
        return outcomes;
    }

    private static Outcome outcome(Measured metric, Severity severity) {
        List<Place.Cell> missing = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        int needed = 0;
        for (Measured.Column column : metric.applying()) {
            List<String> blank = blank(metric, column.figure());
            needed += metric.definition().hasCounts() ? 3 : 1;
            blank.forEach(component -> missing.add(column.cell(component)));
            if (!blank.isEmpty()) {
                columns.add(column.title() + " (" + String.join(", ", words(blank)) + ")");
            }
        }
        Figures figures = Figures.of(Figures.NEEDED, needed).and(Figures.FILLED, needed - missing.size());
        if (missing.isEmpty()) {
            return new Pass(
                    "M5",
                    Section.METRICS,
                    metric.baseline().cell("stated"),
                    metric.name() + ": filled in",
                    "",
                    figures);
        }
        boolean empty = missing.size() == needed;
        return Finding.of(
                        "M5",
                        severity,
                        Section.METRICS,
                        missing.getFirst(),
                        metric.name() + ": " + (empty ? "not filled in" : "figures are missing"),
                        empty
                                ? "The template asks for its figures in "
                                        + Words.count(metric.applying().size(), "column", "columns") + "."
                                : String.join("; ", columns) + ".",
                        figures)
                .marking(missing);
    }

    private static List<String> blank(Measured metric, MetricFigure figure) {
        List<String> blank = new ArrayList<>();
        if (isOpen(figure.stated())) {
            blank.add("stated");
        }
        if (metric.definition().hasCounts() && isOpen(figure.numerator())) {
            blank.add("numerator");
        }
        if (metric.definition().hasCounts() && isOpen(figure.denominator())) {
            blank.add("denominator");
        }
        return blank;
    }

    /** TBC and N/A are no figures; what cannot be read is told of elsewhere. */
    private static boolean isOpen(Quantity figure) {
        return figure.state() != Quantity.State.KNOWN && figure.state() != Quantity.State.UNREADABLE;
    }

    private static List<String> words(List<String> components) {
        return components.stream()
                .map(component -> component.equals("stated") ? "value" : component)
                .toList();
    }
}
