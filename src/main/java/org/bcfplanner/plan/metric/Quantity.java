package org.bcfplanner.plan.metric;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Figure;
import org.bcfplanner.plan.money.FigureReader;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Unit;

/**
 * A figure of a metric as somebody typed it: {@code 899}, {@code 22,600 (2)}, {@code 64.5% (5)}, {@code N/A}. What it
 * means is worked out from the text, which is kept to the letter whatever it is.
 *
 * @param raw as typed; empty for a blank
 */
public record Quantity(String raw) {
    public static final Quantity BLANK = new Quantity("");

    private static final Pattern FOOTNOTE = Pattern.compile("\\s*(?:[(\\[][^(\\[]*[)\\]]|[*†‡¹²³⁰⁴⁵⁶⁷⁸⁹]+)\\s*$");

    public Quantity {
        requireNonNull(raw);
    }

    /** How a typed figure is understood. */
    public enum State {
        BLANK,
        KNOWN,
        TBC,
        NOT_APPLICABLE,
        /** No figure, or one of money. */
        UNREADABLE
    }

    /** Never fails: what cannot be read is kept. */
    public static Quantity parse(String typed) {
        return typed.isEmpty() ? BLANK : new Quantity(typed);
    }

    /** How it is to be read. Never fails: what is no number is a state of its own. */
    public State state() {
        if (number().isPresent()) {
            return State.KNOWN;
        }
        return switch (Amount.read(raw, Unit.POUNDS).meaning()) {
            case Meaning.Blank() -> State.BLANK;
            case Meaning.Tbc() -> State.TBC;
            case Meaning.NotApplicable() -> State.NOT_APPLICABLE;
            default -> State.UNREADABLE;
        };
    }

    public boolean isBlank() {
        return state() == State.BLANK;
    }

    /** The figure with the decimals that were typed, a percentage as typed: 64.5 for {@code 64.5% (5)}. */
    public Optional<BigDecimal> number() {
        return figure().map(figure -> figure.scale() == Figure.Scale.PERCENT ? figure.number() : figure.value());
    }

    /** How many decimals were typed; 0 for what is no figure. */
    public int decimals() {
        return figure().map(Figure::decimals).orElse(0);
    }

    /** The number of the footnote that hangs on it; empty without one. */
    public String footnote() {
        return FigureReader.read(raw).map(Figure::footnote).orElse("");
    }

    /** The same figure with another footnote hung on it, or with none for an empty number; what is no figure stays as it is. */
    public Quantity referringTo(String number) {
        if (FigureReader.read(raw).isEmpty()) {
            return this;
        }
        String bare = footnote().isEmpty()
                ? raw.stripTrailing()
                : FOOTNOTE.matcher(raw).replaceFirst("");
        return parse(number.isEmpty() ? bare : bare + " (" + number + ")");
    }

    /** What was typed. */
    @Override
    public String toString() {
        return raw;
    }

    private Optional<Figure> figure() {
        return FigureReader.read(raw)
                .filter(figure -> !figure.pounds())
                .filter(figure -> !Amount.read(figure.qualifier(), Unit.POUNDS).isTbc());
    }
}
