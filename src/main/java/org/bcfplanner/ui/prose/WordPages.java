package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.narrative.Style;
import org.jsoup.nodes.Element;

/** What Word writes in a way of its own: items of lists as paragraphs with their sign typed in, and comments as links. */
final class WordPages {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d)");
    private static final Pattern COUNTED = Pattern.compile("\\(?(\\d+|[a-zA-Z]|[ivxIVX]+)[.)]\\s*");

    private WordPages() {}

    /** An item of a list. */
    record Item(Style style, int level) {}

    /** Takes out what is no text: comments and their marks, drawings, text for other programs. */
    static void tidy(Element body, Dropped dropped) {
        for (String comment : List.of("[class~=(?i)MsoCommentReference]", "[style~=mso-comment-reference]")) {
            body.select(comment).forEach(each -> {
                if (each.hasParent()) {
                    dropped.add(Dropped.Kind.COMMENT);
                    each.remove();
                }
            });
        }
        body.select("[style~=mso-element:\\s*comment-list], [class~=(?i)MsoCommentText], comment")
                .remove();
        body.select("[style~=display:\\s*none]").remove();
    }

    /** The item that a paragraph is, its sign taken out of it; empty where it is none. */
    static Optional<Item> item(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        if (!level.find()) {
            return Optional.empty();
        }
        String sign = paragraph.select("[style~=mso-list:\\s*Ignore]").text();
        paragraph.select("[style~=mso-list:\\s*Ignore]").remove();
        boolean counted =
                COUNTED.matcher(sign.strip()).matches() && !sign.strip().equals("o");
        return Optional.of(new Item(counted ? Style.NUMBER : Style.BULLET, Integer.parseInt(level.group(1))));
    }
}
