package org.bcfplanner.plan.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of a whole as somebody typed it. What it means is worked out from the text, which is kept to the letter
 * whatever it is.
 *
 * @param raw as typed: {@code 25%}, {@code 25}; empty for a blank
 */
public record Percentage(String raw) {
    public static final Percentage BLANK = new Percentage("");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public Percentage {
        requireNonNull(raw);
    }

    /** How a typed share is understood. */
    public enum State {
        BLANK,
        /** From 0 to 100. */
        KNOWN,
        TBC,
        /** A number below 0 or above 100. */
        OUT_OF_RANGE,
        UNREADABLE
    }

    /** Never fails: what cannot be read is kept. */
    public static Percentage parse(String typed) {
        return typed.isEmpty() ? BLANK : new Percentage(typed);
    }

    /** How it is to be read. Never fails: what is no percentage is a state of its own. */
    public State state() {
        Amount read = Amount.read(raw, Unit.POUNDS);
        if (read.isBlank()) {
            return State.BLANK;
        }
        if (read.isTbc() || figure().filter(Percentage::isTbc).isPresent()) {
            return State.TBC;
        }
        return number().map(number -> isShare(number) ? State.KNOWN : State.OUT_OF_RANGE)
                .orElse(State.UNREADABLE);
    }

    /** The share in per cent, 0 to 100; empty for everything else. */
    public Optional<BigDecimal> percent() {
        return number().filter(Percentage::isShare);
    }

    /** What was typed. */
    @Override
    public String toString() {
        return raw;
    }

    private Optional<BigDecimal> number() {
        return figure().filter(figure -> !isTbc(figure)).map(Figure::number);
    }

    private Optional<Figure> figure() {
        return FigureReader.read(raw)
                .filter(figure -> !figure.pounds())
                .filter(figure -> figure.scale() == Figure.Scale.NONE || figure.scale() == Figure.Scale.PERCENT);
    }

    private static boolean isTbc(Figure figure) {
        return Amount.read(figure.qualifier(), Unit.POUNDS).isTbc();
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
    }
}
