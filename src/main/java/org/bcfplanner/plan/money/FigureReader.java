package org.bcfplanner.plan.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a figure the way people write it in a plan: {@code £1,002k (need to review)}, {@code (7.7%)}, {@code circa
 * £16.884m}, {@code 597 (1)}. Strict about the digits themselves: a comma in the wrong place is never guessed at.
 *
 * <p>The cases are those of the data dictionary, section 5.1.
 */
public final class FigureReader {
    private static final String ESTIMATE = "(?:circa|c\\.?|ca\\.?|approx\\.?|approximately|about|est\\.?|~|≈)";
    private static final String NUMBER = "[0-9][0-9., ']*|\\.[0-9]+";
    private static final String SCALE = "k|thousand|m|mn|million|bn|billion|%";

    private static final Pattern FIGURE = Pattern.compile(
            "(?<estimate>" + ESTIMATE + "\\s*(?=[£0-9(.-]))?"
                    + "(?:(?<minus>-)?\\s*(?<pound>£|GBP\\s?)?\\s*(?<minus2>-)?\\s*(?<number>" + NUMBER
                    + ")\\s*(?<scale>"
                    + SCALE + ")?"
                    + "|(?<pound2>£)?\\s*\\(\\s*(?<pound3>£)?\\s*(?<negative>" + NUMBER + ")\\s*(?<scale2>" + SCALE
                    + ")?\\s*\\)\\s*(?<scale3>" + SCALE + ")?)"
                    + "(?<rest>\\s*[(\\[].*[)\\]]|\\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2007\\u2009\\u200A\\u202F\\t\\r\\n]");
    private static final Pattern DASH = Pattern.compile("[\\u2212\\u2010\\u2011\\u2012\\u2013]");
    private static final Pattern FOOTNOTE = Pattern.compile("\\(([0-9]{1,2})\\)");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](.*)[)\\]]", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*(?:\\.[0-9]+)?|[0-9]+\\.");
    private static final Pattern CONTINENTAL = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,2}");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern APOSTROPHES = Pattern.compile("[0-9]{1,3}(?:'[0-9]{3})+(?:\\.[0-9]+)?");

    private FigureReader() {}

    /** The figure in this text, or nothing where the text is not one figure whose digits are beyond doubt. */
    public static Optional<Figure> read(String typed) {
        Matcher match = FIGURE.matcher(normalised(typed));
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean bracketed = match.group("negative") != null;
        String number = bracketed ? match.group("negative") : match.group("number");
        boolean minus = match.group("minus") != null;
        boolean innerMinus = match.group("minus2") != null;
        if (minus && innerMinus) {
            return Optional.empty();
        }
        String rest = match.group("rest") == null ? "" : match.group("rest").strip();
        String scale = firstOf(match, "scale", "scale2", "scale3");
        boolean pounds = !firstOf(match, "pound", "pound2", "pound3").isEmpty();
        return digits(number.strip()).map(value -> {
            String footnote = footnote(rest);
            String said = match.group("estimate") == null ? "" : "estimate";
            String qualifier = footnote.isEmpty() ? inside(rest) : "";
            boolean estimate = !said.isEmpty()
                    || qualifier.toLowerCase(Locale.ROOT).matches("e|est\\.?|estimate|estimated|approx\\.?");
            return new Figure(
                    bracketed || minus || innerMinus ? value.negate() : value,
                    scale(scale),
                    pounds,
                    estimate,
                    footnote,
                    qualifier,
                    Math.max(0, value.scale()));
        });
    }

    /** The text with the many kinds of space, dash and quote that documents hold written in one way. */
    static String normalised(String typed) {
        String spaced = SPACE.matcher(typed).replaceAll(" ");
        return DASH.matcher(spaced)
                .replaceAll("-")
                .replace('\u2019', '\'')
                .replace('\uFFE1', '£')
                .strip();
    }

    private static Optional<BigDecimal> digits(String number) {
        if (GROUPED.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        if (SPACED.matcher(number).matches() || APOSTROPHES.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replaceAll("[ ']", "")));
        }
        if (CONTINENTAL.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(number).matches() && !number.isEmpty()
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    private static String firstOf(Matcher match, String... groups) {
        for (String group : groups) {
            String found = match.group(group);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private static Figure.Scale scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> Figure.Scale.NONE;
            case "k", "thousand" -> Figure.Scale.THOUSAND;
            case "m", "mn", "million" -> Figure.Scale.MILLION;
            case "bn", "billion" -> Figure.Scale.BILLION;
            case "%" -> Figure.Scale.PERCENT;
            default -> throw new IllegalStateException(word);
        };
    }

    private static String footnote(String rest) {
        Matcher match = FOOTNOTE.matcher(rest);
        if (match.matches()) {
            return match.group(1);
        }
        return rest.isEmpty() || rest.startsWith("(") || rest.startsWith("[") ? "" : superscript(rest);
    }

    private static String superscript(String marks) {
        StringBuilder plain = new StringBuilder();
        marks.codePoints().forEach(mark -> {
            int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(mark);
            plain.appendCodePoint(digit < 0 ? mark : '0' + digit);
        });
        return plain.toString();
    }

    private static String inside(String rest) {
        Matcher match = BRACKETED.matcher(rest);
        return match.matches() ? match.group(1).replaceAll("\\s+", " ").strip() : "";
    }
}
