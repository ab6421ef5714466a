package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bcfplanner.plan.money.Figure;
import org.bcfplanner.plan.money.FigureReader;

/**
 * A value of an indicator as somebody stated it: {@code 4}, {@code 38.8% [draft target]}, {@code 2(?)}, {@code System in
 * place}, {@code Baseline not available as yet}. What it means is worked out from the text, which is kept to the letter
 * whatever it is.
 *
 * @param raw as typed; empty for a blank
 */
public record Stated(String raw) {
    public static final Stated BLANK = new Stated("");

    /** A state is told in so many words at most; more are a sentence. */
    private static final int STATE_WORDS = 5;

    private static final Pattern NOT_YET = Pattern.compile(
            "\\bnot (?:yet |currently |as yet )?(?:available|known|set|agreed|confirmed)\\b|\\bno (?:data|baseline|target)\\b"
                    + "|\\bto be (?:set|agreed|confirmed|determined|decided|advised)\\b|\\b(?:tb[acd]|awaited|awaiting|pending|unknown)\\b"
                    + "|^n\\s*/?\\s*[ak]\\.?$",
            Pattern.CASE_INSENSITIVE);

    public Stated {
        requireNonNull(raw);
    }

    /** Never fails: what cannot be understood is kept as words. */
    public static Stated parse(String typed) {
        return typed.isEmpty() ? BLANK : new Stated(typed);
    }

    /** What it means. */
    public sealed interface Meaning {
        /** Nothing is stated. */
        record Blank() implements Meaning {}

        /**
         * A figure beyond doubt.
         *
         * @param number   with the decimals typed, a percentage as typed
         * @param form     a whole number is a count
         */
        record Known(BigDecimal number, Form form) implements Meaning {}

        /** A figure with something hung on it: a doubt, a period, that it is a draft. */
        record Qualified(BigDecimal number, Form form, String qualifier) implements Meaning {}

        /** Where things stand, in a few words: {@code No system in place}. */
        record State(String words) implements Meaning {}

        /** Said not to be there yet. */
        record NotYet(String words) implements Meaning {}

        /** A sentence, or anything else that is no value. */
        record Remark(String words) implements Meaning {}
    }

    /** What kind of figure it is. */
    public enum Form {
        COUNT,
        NUMBER,
        PERCENTAGE
    }

    /** How it is to be read. Never fails: what is no figure is a meaning of its own. */
    public Meaning meaning() {
        String words = raw.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return new Meaning.Blank();
        }
        Optional<Figure> figure = FigureReader.read(raw).filter(each -> !each.pounds());
        if (figure.isPresent()) {
            return of(figure.get());
        }
        if (NOT_YET.matcher(words).find()) {
            return new Meaning.NotYet(words);
        }
        boolean brief = words.split(" ").length <= STATE_WORDS && words.chars().noneMatch(Character::isDigit);
        return brief && !words.endsWith(".") && words.chars().anyMatch(Character::isLetter)
                ? new Meaning.State(words)
                : new Meaning.Remark(words);
    }

    private static Meaning of(Figure figure) {
        Form form = figure.scale() == Figure.Scale.PERCENT
                ? Form.PERCENTAGE
                : figure.decimals() == 0 ? Form.COUNT : Form.NUMBER;
        String hung = figure.qualifier().isEmpty() ? figure.footnote() : figure.qualifier();
        String qualifier = hung.isEmpty() && figure.estimate() ? "estimate" : hung;
        return qualifier.isEmpty()
                ? new Meaning.Known(figure.value(), form)
                : new Meaning.Qualified(figure.value(), form, qualifier);
    }

    /** The figure, qualified or not; a percentage as typed. */
    public Optional<BigDecimal> number() {
        return switch (meaning()) {
            case Meaning.Known known -> Optional.of(known.number());
            case Meaning.Qualified qualified -> Optional.of(qualified.number());
            default -> Optional.empty();
        };
    }

    /** Whether it was written with a percent sign. */
    public boolean isPercentage() {
        return switch (meaning()) {
            case Meaning.Known known -> known.form() == Form.PERCENTAGE;
            case Meaning.Qualified qualified -> qualified.form() == Form.PERCENTAGE;
            default -> false;
        };
    }

    /** What hangs on the figure: {@code draft target}, {@code 2014/15}, {@code ?}; empty without. */
    public String qualifier() {
        return meaning() instanceof Meaning.Qualified qualified ? qualified.qualifier() : "";
    }

    /** Whether it says a value: a figure or a state. */
    public boolean isValue() {
        return switch (meaning()) {
            case Meaning.Known known -> true;
            case Meaning.Qualified qualified -> true;
            case Meaning.State state -> true;
            default -> false;
        };
    }

    /** Whether the words themselves call it a target. */
    public boolean isCalledTarget() {
        return qualifier().toLowerCase(Locale.UK).contains("target");
    }

    /** What was typed. */
    @Override
    public String toString() {
        return raw;
    }
}
