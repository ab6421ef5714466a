package org.bcfplanner.plan.board;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;

/**
 * Numbers the paragraphs of a report: those of section {@code 2.} are 2.1, 2.2 and so on. Headings, items of lists and
 * rows of tables have none, and neither have paragraphs of a section without a number.
 */
public final class ParagraphNumbers {
    private static final Pattern PRINTED = Pattern.compile("^\\s*([0-9]+(?:\\.[0-9]+)+)\\.?\\s+");

    private ParagraphNumbers() {}

    /**
     * A passage with its number.
     *
     * @param number  as its place makes it: {@code 2.1}; empty without one
     * @param printed the number that its own words begin with; empty where they do not
     * @param words   without the printed number
     */
    public record Numbered(Passage passage, String number, String printed, String words) {
        public Numbered {
            requireNonNull(passage);
            requireNonNull(number);
            requireNonNull(printed);
            requireNonNull(words);
        }
    }

    /**
     * The passages of a section in their order, with their numbers.
     *
     * @param section the number of the section as printed, {@code 2.}; empty for one without
     */
    public static List<Numbered> of(String section, List<Passage> passages) {
        String prefix = section.strip().replaceFirst("\\.$", "");
        List<Numbered> numbered = new ArrayList<>();
        int count = 0;
        for (Passage each : passages) {
            boolean counts = each.style() == Style.PARAGRAPH && !each.words().isBlank() && !prefix.isEmpty();
            count += counts ? 1 : 0;
            Matcher match = PRINTED.matcher(each.words());
            boolean isPrinted = each.style() == Style.PARAGRAPH && match.find();
            numbered.add(new Numbered(
                    each,
                    counts ? prefix + "." + count : "",
                    isPrinted ? match.group(1) : "",
                    isPrinted ? each.words().substring(match.end()) : each.words()));
        }
        return List.copyOf(numbered);
    }
}
