package org.bcfplanner.ui;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.contribute.Asked;

/** What somebody is asked for, in one line. */
final class AskedWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int MOST = 90;

    private AskedWords() {}

    /** The same as {@link #whole}, of a long message its beginning. */
    static String of(Asked asked) {
        String whole = whole(asked);
        int most = whole.length() - asked.message().length() + MOST;
        return whole.length() <= most || asked.message().isBlank()
                ? whole
                : whole.substring(0, whole.lastIndexOf(' ', most)) + " …";
    }

    /** {@code Programme lead asks you about Finance and Risks by 14 February 2014: Please check the lines.}. */
    static String whole(Asked asked) {
        String who =
                asked.from().name().isBlank() ? "You are asked" : asked.from().name() + " asks you";
        String until = asked.due() == null ? "" : " by " + DAY.format(asked.due());
        String message = asked.message().isBlank() ? "" : ": " + asked.message().replaceAll("\\s+", " ");
        return who + " about " + listed(sections(asked)) + until + message;
    }

    /** The sections that are asked about, of those that this program knows; none for all. */
    static List<Section> sections(Asked asked) {
        return Arrays.stream(Section.values())
                .filter(each -> asked.sections().contains(each.name()))
                .toList();
    }

    private static String listed(List<Section> sections) {
        List<String> labels = sections.stream().map(Section::label).toList();
        if (labels.isEmpty()) {
            return "the whole plan";
        }
        String last = labels.getLast();
        return labels.size() == 1 ? last : String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + last;
    }
}
