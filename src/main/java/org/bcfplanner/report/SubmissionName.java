package org.bcfplanner.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the file of a submission is called where nobody says. */
public final class SubmissionName {
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([ .].*)?");
    private static final int LONGEST_TITLE = 80;

    private SubmissionName() {}

    /**
     * {@code Thurrock BCF plan - Part 2 - DRAFT.xlsx}; a name that every system takes, whatever the title.
     *
     * @param title of the plan
     */
    public static String of(String title, SubmissionPart part, Standing standing) {
        return of(title, part.label(), standing, part.extension());
    }

    /**
     * The same for another file about the plan.
     *
     * @param label what it is; loses what no system takes in a name
     */
    public static String of(String title, String label, Standing standing, String extension) {
        String mark = standing.mark().isEmpty() ? "" : " - " + standing.mark();
        return start(title) + " - " + start(label) + mark + "." + extension;
    }

    /** {@code Thurrock BCF plan}: how the name of any file about a plan of this title begins, on every system. */
    public static String start(String title) {
        String cleaned =
                FORBIDDEN.matcher(title).replaceAll(" ").replaceAll("\\s+", " ").strip();
        int length = Math.min(LONGEST_TITLE, cleaned.codePointCount(0, cleaned.length()));
        String cut = cleaned.substring(0, cleaned.offsetByCodePoints(0, length)).replaceAll("^[. ]+|[. ]+$", "");
        String start =
                cut.isEmpty() || RESERVED.matcher(cut.toLowerCase(Locale.ROOT)).matches() ? "Plan " + cut : cut;
        return start.strip();
    }

    /** Whether the name of a file, whoever gave it, tells a draft as one; a final one has nothing to tell. */
    public static boolean saysItsStanding(String fileName, Standing standing) {
        return fileName.toUpperCase(Locale.ROOT).contains(standing.mark());
    }
}
