package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.MetricBox;

/** M6: of the options of patient experience as many are filled as the edition says, or a measure of one's own is told. */
final class OneExperience implements Rule {
    /** The box in which a local measure is told. */
    private static final String BOX = "experience";

    @Override
    public String code() {
        return "M6";
    }

    @Override
    public Reads reads() {
        return Measured.READS.andAllOf(Tables.METRIC_BOXES.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Measured> options = subject.measured().stream()
                .filter(metric -> metric.is(Definition.Kind.EXPERIENCE))
                .toList();
        List<Measured> begun = options.stream().filter(Measured::isBegun).toList();
        return options.isEmpty() ? List.of() : List.of(outcome(begun, subject));
    }

    private static Outcome outcome(List<Measured> begun, Subject subject) {
        Demands.OfMetrics demands = subject.edition().demands().metrics();
        Place place = new Place.Column(Tables.METRIC_FIGURES.name(), "stated");
        boolean own = begun.isEmpty()
                && subject.plan()
                        .metricBoxes()
                        .find(MetricBox.idOf(BOX))
                        .filter(box -> !box.written().written().isBlank())
                        .isPresent();
        Figures options = Figures.of("options", begun.size());
        if (own || begun.size() == demands.options()) {
            String heading = own
                    ? "Patient experience: a local measure is told"
                    : "Patient experience: "
                            + Words.list(begun.stream().map(Measured::name).toList());
            return new Pass("M6", Section.METRICS, place, heading, "", options);
        }
        if (begun.size() < demands.options()) {
            return Finding.of(
                    "M6",
                    demands.experience(),
                    Section.METRICS,
                    place,
                    "No option of patient experience is filled in",
                    "The template asks for " + demands.options() + ".",
                    options.and(Figures.NEEDED, demands.options() - begun.size())
                            .and(Figures.FILLED, 0));
        }
        return Finding.of(
                        "M6",
                        demands.experience(),
                        Section.METRICS,
                        place,
                        begun.size() + " options of patient experience are filled in, not " + demands.options(),
                        "Clear all but " + demands.options() + " of: "
                                + String.join(
                                        "; ", begun.stream().map(Measured::name).toList()) + ".",
                        options)
                .marking(stated(begun));
    }

    private static List<Place.Cell> stated(List<Measured> metrics) {
        List<Place.Cell> cells = new ArrayList<>();
        for (Measured metric : metrics) {
            metric.columns().stream()
                    .filter(column -> !column.figure().hasNoFigures())
                    .forEach(column -> cells.add(column.cell("stated")));
        }
        return cells;
    }
}
