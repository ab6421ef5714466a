package org.bcfplanner.plan.money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody may have meant by an amount that cannot be read. Suggestions only: nothing is ever repaired without
 * being asked. Worked out from the typed text when wanted, never stored.
 */
public final class Repairs {
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*[0-9]|[0-9]");
    private static final Pattern SHORT_LAST_GROUP = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*,[0-9]{1,2}");
    private static final Pattern WRONG_GROUPS = Pattern.compile("[0-9]+(?:,[0-9]*)+(?:\\.[0-9]+)?");
    private static final Pattern FOREIGN_SIGN = Pattern.compile("[^\\p{ASCII}£]{1,2}(?=[0-9])");
    private static final Pattern TRAILING_WORDS = Pattern.compile("(.*[0-9][kmKM]?)\\s+([A-Za-z].*)", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("[0-9][^£]*£");

    private Repairs() {}

    /**
     * Texts that can be read, the likeliest first; each, typed in the place of {@code raw} into a column of {@code
     * unit}, is an amount. Empty where the text can be read as it is, or where nothing is likely.
     */
    public static List<String> of(String raw, Unit unit) {
        String text = FigureReader.normalised(raw);
        if (!Amount.read(raw, unit).isUnreadable() || SEVERAL.matcher(text).find()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String candidate : candidates(text)) {
            Amount amount = Amount.read(candidate, unit);
            if (!amount.isUnreadable() && !amount.isBlank()) {
                found.add(candidate);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> candidates(String text) {
        List<String> candidates = new ArrayList<>();
        if (text.matches("[-–—.]")) {
            candidates.add("Nil");
        }
        candidates.addAll(onDigits(text));
        Matcher foreign = FOREIGN_SIGN.matcher(text);
        if (foreign.lookingAt()) {
            candidates.add(foreign.replaceFirst("£"));
        }
        Matcher words = TRAILING_WORDS.matcher(text);
        if (words.matches()) {
            candidates.add(words.group(1) + " (" + words.group(2) + ")");
        }
        candidates.add(text.replaceAll("(?<=[0-9])[oO]|[oO](?=[0-9])", "0"));
        return candidates;
    }

    private static List<String> onDigits(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (!digits.find() || text.substring(digits.end()).matches(".*[0-9,].*")) {
            return List.of();
        }
        String number = digits.group();
        UnaryOperator<String> inPlace =
                repaired -> text.substring(0, digits.start()) + repaired + text.substring(digits.end());
        List<String> candidates = new ArrayList<>();
        boolean shortLast = SHORT_LAST_GROUP.matcher(number).matches();
        if (shortLast) {
            int missing = 3 - (number.length() - number.lastIndexOf(',') - 1);
            candidates.add(inPlace.apply(number + "0".repeat(missing)));
        }
        if (WRONG_GROUPS.matcher(number).matches()) {
            candidates.add(inPlace.apply(regrouped(number.replace(",", ""))));
        }
        if (shortLast) {
            int comma = number.lastIndexOf(',');
            candidates.add(inPlace.apply(number.substring(0, comma) + "." + number.substring(comma + 1)));
        }
        if (number.matches("[0-9]{1,3}(?:\\.[0-9]{3})+")) {
            candidates.add(inPlace.apply(number.replace('.', ',')));
        }
        roundedToPence(number).map(inPlace).ifPresent(candidates::add);
        return candidates;
    }

    private static Optional<String> roundedToPence(String number) {
        return FigureReader.read(number)
                .filter(figure -> figure.decimals() > 2)
                .map(figure -> figure.number().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static String regrouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String pence = point < 0 ? "" : digits.substring(point);
        return whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",") + pence;
    }
}
