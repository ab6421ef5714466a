package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.text.Placeholders;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.table.Id;

/**
 * M4: every column says its months, which are some of the edition's, and the baseline its date. What a template prints
 * to ask for them says none. Of local metrics and options of patient experience only those that are begun are asked.
 */
final class PeriodsSaid implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** A baseline is of years before, but not of any. */
    private static final int EARLIEST = 1990;

    @Override
    public String code() {
        return "M4";
    }

    @Override
    public Reads reads() {
        return Measured.READS.andAllOf(Tables.METRIC_BOXES.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        date(subject).ifPresent(outcomes::add);
        for (Measured metric : subject.measured()) {
            if (metric.is(Definition.Kind.NATIONAL) || metric.isBegun()) {
                for (Measured.Column column : metric.applying()) {
                    period(metric, column, subject).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static Optional<Outcome> date(Subject subject) {
        Id<MetricBox> id = MetricBox.idOf(MetricTables.AS_AT);
        boolean said = subject.plan()
                .metricBoxes()
                .find(id)
                .filter(box -> !box.written().written().isBlank())
                .isPresent();
        if (said) {
            return Optional.empty();
        }
        UUID row = id.value();
        String heading = subject.edition().metrics().baseline().heading();
        return Optional.of(Finding.of(
                "M4",
                subject.edition().demands().metrics().periods(),
                Section.METRICS,
                new Place.Cell(Tables.METRIC_BOXES.name(), row, "written"),
                "The baseline has no date",
                "Its heading still says “" + heading + "”.",
                Figures.of("heading", heading)));
    }

    /** A note typed into a period is told of where all such notes are. */
    private static Optional<Outcome> period(Measured metric, Measured.Column column, Subject subject) {
        String typed = column.figure().period();
        String said = metric.definition().period(column.figure());
        boolean isTyped = !typed.isBlank();
        if (said.isBlank() || (!isTyped && !Placeholders.in(said).isEmpty())) {
            return Optional.of(finding(
                    metric,
                    column,
                    subject.edition().demands().metrics().periods(),
                    "its months are missing",
                    said.isBlank() ? "Type them, such as April 2014 - March 2015." : "It still says “" + said + "”.",
                    said));
        }
        if (!isTyped || !Placeholders.in(typed).isEmpty()) {
            return Optional.empty();
        }
        return belongs(metric, column, subject);
    }

    private static Optional<Outcome> belongs(Measured metric, Measured.Column column, Subject subject) {
        String typed = column.figure().period();
        boolean baseline = column.equals(metric.baseline());
        int first = baseline ? EARLIEST : subject.edition().years().getFirst().start();
        int last = subject.edition().years().getLast().start() + 1;
        List<Integer> years = YEAR.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        String words = "“" + Words.shortened(typed) + "”";
        if (years.isEmpty()) {
            return Optional.of(finding(
                    metric,
                    column,
                    subject.edition().demands().metrics().periods(),
                    words + " names no year",
                    "Kept as written. Write years in full, such as April 2014 - March 2015.",
                    typed));
        }
        return years.stream().allMatch(year -> first <= year && year <= last)
                ? Optional.empty()
                : Optional.of(finding(
                        metric,
                        column,
                        subject.edition().demands().metrics().periods(),
                        words + " is not of this template",
                        "Years of " + (baseline ? "the baseline" : "targets") + " run from " + first + " to " + last
                                + ".",
                        typed));
    }

    private static Outcome finding(
            Measured metric, Measured.Column column, Severity severity, String words, String reason, String said) {
        return Finding.of(
                "M4",
                severity,
                Section.METRICS,
                column.cell("period"),
                metric.name() + ", " + column.title() + ": " + words,
                reason,
                Figures.of("period", said));
    }
}
