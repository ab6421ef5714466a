package org.bcfplanner.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text that should confirm something says that it is not so, or not yet: {@code by April 2015}, {@code not
 * for correspondence}, {@code further work will be required}.
 */
public final class Reservations {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern SIGNS = Pattern.compile(
            "\\bnot (?:yet|currently|presently|at present|always|routinely|consistently|fully|used|in use|in place|for)\\b"
                    + "[^.;,\\n]{0,40}"
                    + "|\\b(?:is|are) to be\\b[^.;,\\n]{0,40}|\\bto be the\\b[^.;,\\n]{0,40}"
                    + "|\\bby (?:the )?(?:(?:end|start|beginning|middle) of )?(?:" + MONTH
                    + "|spring|summer|autumn|winter)? ?20\\d\\d(?:/\\d\\d)?\\b"
                    + "|\\bwill be (?:used|in place|introduced|adopted|completed|implemented|required|needed)\\b[^.;,\\n]{0,40}"
                    + "|\\b(?:further|more) work (?:is|will be) (?:required|needed)\\b"
                    + "|\\b(?:working|work) towards\\b[^.;,\\n]{0,40}",
            Pattern.CASE_INSENSITIVE);

    private Reservations() {}

    /** What was found, as it stands in the text, in its order. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>(0);
        Matcher sign = SIGNS.matcher(text);
        while (sign.find()) {
            found.add(sign.group().strip());
        }
        return found;
    }
}
