package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a pasted page has no place in a text, counted. */
final class Dropped {
    /** What is left out, for one and for several. */
    enum Kind {
        PICTURE("picture", "pictures"),
        COMMENT("comment", "comments"),
        SCRIPT("script", "scripts"),
        FIELD("form field", "form fields"),
        OBJECT("embedded object", "embedded objects"),
        LOOK("look of a line that changes too often", "looks of lines that change too often"),
        LINK("link that is no address of a web page or e-mail", "links that are no addresses of web pages or e-mail");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** As a sentence; empty where nothing was left out. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(count + " " + (count == 1 ? kind.one : kind.several)));
        if (parts.isEmpty()) {
            return "";
        }
        String last = parts.removeLast();
        return "Left out of the paste: " + (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last)
                + ". The words are all there.";
    }
}
