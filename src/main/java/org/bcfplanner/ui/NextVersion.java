package org.bcfplanner.ui;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.session.NamedVersion;

/** The name that a new version is likely to get. */
final class NextVersion {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)(?=\\D*$)");

    private NextVersion() {}

    /**
     * The last name with its last number one higher; from what the plan says of itself where no version is named yet.
     *
     * @param named  the last named first
     * @param stated what the plan calls its present state, such as {@code 0.6 draft}; may be empty
     */
    static String after(List<NamedVersion> named, String stated) {
        String next = named.isEmpty() ? first(stated) : higher(named.getFirst().name());
        while (isTaken(next, named)) {
            next = higher(next);
        }
        return next;
    }

    private static String first(String stated) {
        Matcher number = Pattern.compile("\\d+(\\.\\d+)*").matcher(stated);
        return number.find() ? higher("v" + number.group()) : "v0.1";
    }

    private static String higher(String name) {
        Matcher number = LAST_NUMBER.matcher(name);
        return number.find() ? number.replaceFirst(NextVersion::oneHigher) : name + " 2";
    }

    private static String oneHigher(MatchResult number) {
        return new BigInteger(number.group()).add(BigInteger.ONE).toString();
    }

    private static boolean isTaken(String name, List<NamedVersion> named) {
        return named.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }
}
