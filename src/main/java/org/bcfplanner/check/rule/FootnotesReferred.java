package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Ranked;

/** M9: a figure refers to a footnote that there is, once; every footnote says something and is referred to. */
final class FootnotesReferred implements Rule {
    @Override
    public String code() {
        return "M9";
    }

    @Override
    public Reads reads() {
        return Measured.READS.andAllOf(Tables.FOOTNOTES.name()).and("benchmark", "stated");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Footnote> footnotes =
                subject.plan().footnotes().stream().sorted(Ranked.order()).toList();
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> referred = new HashSet<>();
        Set<String> there = new HashSet<>();
        footnotes.forEach(footnote -> there.add(footnote.number().strip()));
        for (Measured metric : subject.measured()) {
            for (Measured.Column column : metric.columns()) {
                MetricFigure figure = column.figure();
                refer(figure.stated(), column.cell("stated"), there, referred, outcomes);
                refer(figure.numerator(), column.cell("numerator"), there, referred, outcomes);
                refer(figure.denominator(), column.cell("denominator"), there, referred, outcomes);
            }
        }
        subject.plan()
                .benchmarks()
                .forEach(benchmark ->
                        referred.add(Quantity.parse(benchmark.stated()).footnote()));
        Set<String> met = new HashSet<>();
        for (Footnote footnote : footnotes) {
            add(footnote, !met.add(footnote.number().strip()), referred, outcomes);
        }
        return outcomes;
    }

    private static void refer(
            Quantity figure, Place.Cell cell, Set<String> there, Set<String> referred, List<Outcome> outcomes) {
        String number = figure.footnote();
        if (!number.isEmpty()) {
            referred.add(number);
            if (!there.contains(number)) {
                outcomes.add(finding(
                        cell,
                        "There is no footnote " + number,
                        "“" + Words.shortened(figure.raw()) + "” refers to it.",
                        number));
            }
        }
    }

    private static void add(Footnote footnote, boolean twice, Set<String> referred, List<Outcome> outcomes) {
        String number = footnote.number().strip();
        Place.Cell cell = Place.Cell.of(Tables.FOOTNOTES, footnote, "number");
        if (number.isEmpty()) {
            outcomes.add(finding(cell, "A footnote has no number", "No figure can refer to it.", number));
        } else if (twice) {
            outcomes.add(finding(cell, "There are two footnotes " + number, "Give each a number of its own.", number));
        } else if (!referred.contains(number)) {
            outcomes.add(finding(
                    cell,
                    "Nothing refers to footnote " + number,
                    "A figure refers to it by ending in (" + number + ").",
                    number));
        }
        if (footnote.note().written().isBlank()) {
            outcomes.add(finding(
                    Place.Cell.of(Tables.FOOTNOTES, footnote, "note"),
                    "Footnote " + number + " says nothing",
                    "Write it, or remove it and what refers to it.",
                    number));
        }
    }

    private static Outcome finding(Place.Cell cell, String heading, String reason, String number) {
        return Finding.of(
                "M9", Severity.WARNING, Section.METRICS, cell, heading, reason, Figures.of("footnote", number));
    }
}
