package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An indicator named by its number: {@code Outcome Framework indicator No 2}.
 *
 * @param words as written
 * @param form  how it is written, whatever the number: {@code Outcome Framework indicator No #}
 */
public record Citation(String words, String form, int number) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\b((?:outcomes? framework )?indicator(?: no\\.?| number)?)\\s*([0-9]{1,3})\\b");

    public Citation {
        requireNonNull(words);
        requireNonNull(form);
    }

    /** All that a text names, in its order. */
    public static List<Citation> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(match -> new Citation(match.group(), match.group(1) + " #", Integer.parseInt(match.group(2))))
                .toList();
    }
}
