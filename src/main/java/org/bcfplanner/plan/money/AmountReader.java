package org.bcfplanner.plan.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns typed text into an {@link Amount}; see the data dictionary, section 5.1. */
final class AmountReader {
    private static final Pattern STATE_WITH_REMARK =
            Pattern.compile("(?<state>[A-Za-z/ ]+?)\\s*[(\\[](?<remark>.*)[)\\]]", Pattern.DOTALL);
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");

    private AmountReader() {}

    static Amount read(String typed, Unit unit) {
        String text = FigureReader.normalised(typed);
        if (text.isEmpty()) {
            return Amount.BLANK;
        }
        Optional<Meaning> state = state(text);
        if (state.isPresent()) {
            return new Amount(state.get(), typed, "", false, "");
        }
        Matcher match = STATE_WITH_REMARK.matcher(text);
        if (match.matches() && state(match.group("state")).isPresent()) {
            return new Amount(
                    state(match.group("state")).get(),
                    typed,
                    match.group("remark").strip(),
                    false,
                    "");
        }
        return FigureReader.read(text)
                .filter(figure -> figure.scale() != Figure.Scale.PERCENT)
                .flatMap(figure -> amount(figure, typed, unit))
                .orElseGet(() -> new Amount(new Meaning.Unreadable(), typed, "", false, ""));
    }

    /** The meaning of a word that stands for an amount. */
    private static Optional<Meaning> state(String text) {
        return Optional.ofNullable(
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "nil", "£nil", "none" -> new Meaning.Nil();
                    case "tbc", "£tbc", "t.b.c.", "tba", "tbd", "to be confirmed", "to be agreed", "to be determined" ->
                        new Meaning.Tbc();
                    case "n/a", "na", "n.a.", "not applicable" -> new Meaning.NotApplicable();
                    default -> null;
                });
    }

    private static Optional<Amount> amount(Figure figure, String typed, Unit unit) {
        if (state(figure.qualifier()).orElse(null) instanceof Meaning.Tbc tbc) {
            return Optional.of(new Amount(tbc, typed, "", figure.estimate(), ""));
        }
        BigDecimal pence = figure.scale() == Figure.Scale.NONE
                ? figure.number().multiply(BigDecimal.valueOf(unit.pence()))
                : figure.value().movePointRight(2);
        boolean wholePence = pence.stripTrailingZeros().scale() <= 0;
        if (!wholePence || pence.movePointLeft(2).abs().compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                new Meaning.Known(pence.longValueExact()),
                typed,
                figure.qualifier(),
                figure.estimate(),
                figure.footnote()));
    }
}
