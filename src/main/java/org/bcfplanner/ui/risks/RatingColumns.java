package org.bcfplanner.ui.risks;

import static org.bcfplanner.ui.risks.RiskColumn.by;
import static org.bcfplanner.ui.risks.RiskColumn.reading;
import static org.bcfplanner.ui.risks.RiskColumn.typed;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;

/** The columns of what risks are rated by, and of what follows from it on the scale of the register. */
final class RatingColumns {
    private RatingColumns() {}

    static Column<RiskRow> probability() {
        return grade(
                RiskField.PROBABILITY, "P", "Probability", Rating::probability, Scale::probability, Scale::probability);
    }

    static Column<RiskRow> impact() {
        return grade(RiskField.IMPACT, "I", "Impact", Rating::impact, Scale::impact, Scale::impact);
    }

    /** @param step the step of the scale that is typed, where there is one */
    private static Column<RiskRow> grade(
            RiskField field,
            String title,
            String name,
            Function<Rating, Grade> read,
            BiFunction<Scale, Rating, OptionalInt> step,
            Function<Scale, List<String>> labels) {
        return typed(
                        field,
                        title,
                        46,
                        RiskColumn.of(line -> RiskLooks.grade(
                                line,
                                read.apply(line.risk().rating()),
                                step.apply(line.scale(), line.risk().rating()),
                                labels.apply(line.scale()))),
                        line -> read.apply(line.risk().rating()).raw())
                .sorted(by(
                        line -> step.apply(line.scale(), line.risk().rating()).orElse(0)))
                .explained((row, text) -> step(row, name, text, labels));
    }

    /** Worked out, but on a single scale the rating itself. */
    static Column<RiskRow> score() {
        return Column.<RiskRow>reading(RiskColumns.id(RiskField.SCORE), "Score", 62, RiskColumn.of(RiskLooks::score))
                .typed(
                        row -> row instanceof RiskRow.Line line && line.scale().isSingle(),
                        row -> row instanceof RiskRow.Line line
                                ? line.scale().isSingle()
                                        ? line.risk().rating().score().raw()
                                        : RiskLooks.score(line).text()
                                : "")
                .sorted(by(RatingColumns::score))
                .explained((row, text) -> Entry.plain(row.name(), "Score", text));
    }

    static Column<RiskRow> band() {
        return reading(RiskField.BAND, "Band", 116, RiskLooks::band).sorted(by(RatingColumns::score));
    }

    /** A rating of another stage, typed as two steps. */
    static Column<RiskRow> rating(RiskField field, String title, Function<Risk, Rating> read) {
        return typed(
                        field,
                        title,
                        124,
                        RiskColumn.of(line -> RiskLooks.rating(line, read.apply(line.risk()))),
                        line -> RiskWords.typed(read.apply(line.risk()), line.scale()))
                .sorted(by(line -> line.scale().score(read.apply(line.risk())).orElse(0)));
    }

    private static Entry step(RiskRow row, String title, String text, Function<Scale, List<String>> labels) {
        if (!(row instanceof RiskRow.Line line) || text.isBlank()) {
            return Entry.plain(row.name(), title, text);
        }
        List<String> steps = labels.apply(line.scale());
        return RiskChanges.step(text, steps)
                .map(step -> new Entry(
                        row.name(), title, text, RiskWords.steps(steps).get(step - 1), "", false, List.of()))
                .orElseGet(() -> new Entry(
                        row.name(), title, text, RiskWords.unknown(new Grade(text), steps), "", true, List.of()));
    }

    private static int score(RiskRow.Line line) {
        return line.scale().score(line.risk().rating()).orElse(0);
    }
}
