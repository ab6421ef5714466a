package org.bcfplanner.ui;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.VersionName;
import org.bcfplanner.session.NamedVersion;

/** The name that a new version is likely to get. */
final class NextVersion {
    private NextVersion() {}

    /**
     * The last name counted up; from what the plan says of itself where no version is named yet.
     *
     * @param named  the last named first
     * @param stated what the plan calls its present state, such as {@code 0.6 draft}; may be empty
     */
    static String after(List<NamedVersion> named, String stated) {
        String next = named.isEmpty()
                ? first(stated)
                : VersionName.after(named.getFirst().name());
        while (isTaken(next, named)) {
            next = VersionName.after(next);
        }
        return next;
    }

    private static String first(String stated) {
        Matcher number = Pattern.compile("\\d+(\\.\\d+)*").matcher(stated);
        return number.find() ? VersionName.after("v" + number.group()) : "v0.1";
    }

    private static boolean isTaken(String name, List<NamedVersion> named) {
        return named.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }
}
