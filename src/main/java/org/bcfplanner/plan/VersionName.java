package org.bcfplanner.plan;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts up what people call a version. The first of these that a name has is counted, the last of it where it has
 * several:
 *
 * <ul>
 *   <li>a number behind the word it belongs to, its last part: {@code v0.9} and {@code v0.10}, {@code Draft 3 of 2014} and
 *       {@code Draft 4 of 2014};
 *   <li>an ordinal before such a word: {@code 1st draft} and {@code 2nd draft}, {@code Second draft} and {@code Third
 *       draft};
 *   <li>a number of at most three digits, since one of four is a year: {@code 0.6 draft} and {@code 0.7 draft}.
 * </ul>
 *
 * A name without any gets a 2: {@code Final} and {@code Final 2}.
 */
public final class VersionName {
    private static final String WORD = "(?:draft|version|issue|edition|revision|submission)";
    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\b(?:v|rev|" + WORD + ")\\.?\\s*(?:\\d+\\.)*(\\d+)(?![\\p{L}\\d]|\\.\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(\\d+(?:st|nd|rd|th))(?=\\s+" + WORD + ")");
    private static final List<String> NAMED =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern NAMED_ORDINAL = Pattern.compile(
            "(?i)\\b(" + String.join("|", NAMED.subList(0, NAMED.size() - 1)) + ")(?=\\s+" + WORD + ")");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,3})(?!\\d)");

    private VersionName() {}

    /** The name that follows; {@code 2} where nothing is stated, which was the first. */
    public static String after(String stated) {
        String name = stated.strip();
        return Stream.of(
                        counted(name, BEHIND, VersionName::higher),
                        counted(name, ORDINAL, VersionName::ordinal),
                        counted(name, NAMED_ORDINAL, VersionName::named),
                        counted(name, NUMBER, VersionName::higher))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse((name + " 2").strip());
    }

    private static Optional<String> counted(String name, Pattern what, UnaryOperator<String> next) {
        Optional<MatchResult> last = what.matcher(name).results().reduce((one, other) -> other);
        return last.map(
                found -> name.substring(0, found.start(1)) + next.apply(found.group(1)) + name.substring(found.end(1)));
    }

    private static String higher(String digits) {
        return new BigInteger(digits).add(BigInteger.ONE).toString();
    }

    private static String ordinal(String written) {
        String number = higher(written.substring(0, written.length() - 2));
        if (number.matches("(.*[^1])?1")) {
            return number + "st";
        }
        if (number.matches("(.*[^1])?2")) {
            return number + "nd";
        }
        return number + (number.matches("(.*[^1])?3") ? "rd" : "th");
    }

    private static String named(String ordinal) {
        String next = NAMED.get(NAMED.indexOf(ordinal.toLowerCase(Locale.UK)) + 1);
        return Character.isUpperCase(ordinal.charAt(0))
                ? next.substring(0, 1).toUpperCase(Locale.UK) + next.substring(1)
                : next;
    }
}
