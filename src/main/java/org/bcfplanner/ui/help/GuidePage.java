package org.bcfplanner.ui.help;

import java.util.Arrays;
import java.util.Locale;
import org.commonmark.node.Node;

/**
 * A page of the guide.
 *
 * @param name     of its file, without {@code .md}
 * @param group    under which heading of the index it stands
 * @param title    its first heading
 * @param document what it says, as it was read
 * @param said     the words of all of that
 * @param words    the same in small letters, to be looked through
 */
public record GuidePage(String name, String group, String title, Node document, String said, String words) {
    static GuidePage of(String name, String group, String title, Node document) {
        String said = WordsOf.node(document);
        return new GuidePage(name, group, title, document, said, said.toLowerCase(Locale.ROOT));
    }

    /** Whether each word of a question, or a part of one, is on the page. No word is on every page. */
    public boolean says(String question) {
        return Arrays.stream(question.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(words::contains);
    }
}
