package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;

/** H11: every indicator says where its figures come from and when they are reported; one finding for all that lack the
 * same. */
final class SourcesOfIndicators implements Rule {
    @Override
    public String code() {
        return "H11";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.INDICATORS.name(), "dataSource", "timescale", "objective", "position")
                .and(Tables.OBJECTIVES.name(), "code", "heading", "position", "goal")
                .and(Tables.GOALS.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Indicator> all = subject.strategy().indicators();
        return all.isEmpty()
                ? List.of()
                : List.of(
                        outcome(subject, all, "dataSource", IndicatorField.DATA_SOURCE),
                        outcome(subject, all, "timescale", IndicatorField.TIMESCALE));
    }

    private Outcome outcome(Subject subject, List<Indicator> all, String component, IndicatorField field) {
        List<Indicator> missing =
                all.stream().filter(each -> each.typed(field).isBlank()).toList();
        Place place = new Place.Column(Tables.INDICATORS.name(), component);
        String label = subject.edition().strategy().label(field);
        Figures figures = Figures.of(Figures.NEEDED, all.size()).and(Figures.FILLED, all.size() - missing.size());
        if (missing.isEmpty()) {
            return new Pass(code(), Section.OUTCOMES, place, label + ": given for every indicator", "", figures);
        }
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        Section.OUTCOMES,
                        place,
                        label + ": missing for " + missing.size() + " of "
                                + Words.count(all.size(), "indicator", "indicators"),
                        Words.list(missing.stream()
                                        .map(each -> Framed.name(subject, each))
                                        .toList()) + ".",
                        figures)
                .marking(missing.stream()
                        .map(each -> Place.Cell.of(Tables.INDICATORS, each, component))
                        .toList());
    }
}
