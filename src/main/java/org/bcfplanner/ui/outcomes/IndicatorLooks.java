package org.bcfplanner.ui.outcomes;

import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.ui.grid.Look;

/** How the cells of the outcome framework look, and how a value is understood. */
final class IndicatorLooks {
    private IndicatorLooks() {}

    static Look place(IndicatorRow row) {
        return row instanceof IndicatorRow.Line line
                ? Look.of(Integer.toString(line.place())).styled("faint", "centred")
                : Look.EMPTY;
    }

    /** Of the row that leads an objective, its name goes over the columns behind it. */
    static Look indicator(IndicatorRow row) {
        return switch (row) {
            case IndicatorRow.Group group ->
                Look.of(group.title()).styled("strong", Look.SPANNING).marked(group.counts(), "");
            case IndicatorRow.Line line ->
                line.title().isBlank()
                        ? Look.of("No indicator named yet").styled("faint")
                        : Look.of(line.title()).styled("wrapped", "action-title");
        };
    }

    static Look words(IndicatorRow row, IndicatorField field) {
        return row instanceof IndicatorRow.Line line
                ? Look.of(line.indicator().typed(field)).styled("wrapped")
                : Look.EMPTY;
    }

    static Look direction(IndicatorRow row) {
        if (!(row instanceof IndicatorRow.Line line)) {
            return Look.EMPTY;
        }
        Direction direction = line.indicator().direction();
        Look look = Look.of(direction.label());
        return switch (direction) {
            case HIGHER -> look.withIcon("bi-arrow-up");
            case LOWER -> look.withIcon("bi-arrow-down");
            case NOT_STATED -> look.styled("faint");
        };
    }

    /** What is no figure and no state is told apart by its slant as well as by its words. */
    static Look value(IndicatorValue value) {
        String raw = value.stated().raw();
        Look look = Look.of(raw);
        String counts = counts(value);
        if (raw.isBlank()) {
            return counts.isEmpty() ? Look.EMPTY : Look.of(counts).styled("faint", "wrapped");
        }
        String spoken = reading(value.stated()) + (counts.isEmpty() ? "" : " " + counts + ".");
        String period = value.period().isBlank() ? "" : " Of " + value.period() + ".";
        return switch (value.stated().meaning()) {
            case Stated.Meaning.Remark ignored ->
                look.styled("wrapped", "undated").explained(spoken + period);
            case Stated.Meaning.NotYet ignored ->
                look.styled("wrapped", "faint").explained(spoken + period);
            default -> look.styled("wrapped").explained(spoken + period);
        };
    }

    private static String counts(IndicatorValue value) {
        boolean any =
                !value.numerator().raw().isBlank() || !value.denominator().raw().isBlank();
        return any
                ? shown(value.numerator().raw()) + " of "
                        + shown(value.denominator().raw())
                : "";
    }

    private static String shown(String typed) {
        return typed.isBlank() ? "?" : typed.strip();
    }

    /** How a value is understood, in a sentence; empty for a blank. */
    static String reading(Stated stated) {
        return switch (stated.meaning()) {
            case Stated.Meaning.Blank ignored -> "";
            case Stated.Meaning.Known known -> figure(known.number(), known.form()) + ".";
            case Stated.Meaning.Qualified qualified ->
                figure(qualified.number(), qualified.form()) + ", with “" + qualified.qualifier() + "” to it.";
            case Stated.Meaning.State state -> "How things stand: “" + state.words() + "”.";
            case Stated.Meaning.NotYet ignored -> "Said not to be there yet.";
            case Stated.Meaning.Remark ignored -> "A sentence, no value. It can go into the definition.";
        };
    }

    private static String figure(java.math.BigDecimal number, Stated.Form form) {
        return switch (form) {
            case COUNT -> "The number " + NumberWords.of(number);
            case NUMBER -> "The number " + NumberWords.of(number);
            case PERCENTAGE -> NumberWords.of(number) + " per cent";
        };
    }
}
