package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bcfplanner.ui.kit.Typing;
import org.jsoup.nodes.Element;

/** Which elements of a page stand on lines of their own. */
final class HtmlNames {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    /** Those of the page that are blocks although they are not named so: with a block in them. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Goes through a page once. */
    HtmlNames(Element body) {
        find(body);
    }

    private boolean find(Element element) {
        boolean block = false;
        for (Element child : element.children()) {
            block |= find(child);
        }
        if (BLOCKS.contains(element.normalName())) {
            return true;
        }
        if (block && !element.normalName().equals("a")) {
            around.add(element);
            return true;
        }
        return false;
    }

    boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || around.contains(element);
    }

    static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** Words in as many parts as a passage needs at its longest, cut at spaces where there are any. */
    static List<Stretch> parts(Stretch words) {
        List<Stretch> parts = new ArrayList<>();
        Stretch rest = words;
        while (rest.length() > Typing.LONG_TEXT) {
            int space = rest.words().lastIndexOf(' ', Typing.LONG_TEXT);
            int end = space > 0 ? space : Typing.LONG_TEXT;
            parts.add(rest.part(0, end));
            rest = rest.from(space > 0 ? end + 1 : end);
        }
        parts.add(rest);
        return parts;
    }
}
