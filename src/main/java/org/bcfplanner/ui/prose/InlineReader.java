package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a line of a page with what of their look is kept: bold, italic, links. */
final class InlineReader {
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(\\w+)");
    private static final Pattern SLANT = Pattern.compile("font-style\\s*:\\s*(\\w+)");

    private final Dropped dropped;
    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** How words look where the walk is. */
    private record Look(boolean bold, boolean italic, String link) {
        static final Look PLAIN = new Look(false, false, "");

        Look under(Element element) {
            String styled = element.attr("style").toLowerCase(Locale.ROOT);
            String name = element.normalName();
            return new Look(
                    isSo(WEIGHT, styled, "bold|bolder|[6-9]00", bold || name.equals("b") || name.equals("strong")),
                    isSo(SLANT, styled, "italic|oblique", italic || name.equals("i") || name.equals("em")),
                    link);
        }

        private static boolean isSo(Pattern pattern, String styled, String values, boolean otherwise) {
            Matcher said = pattern.matcher(styled);
            return said.find() ? said.group(1).matches(values) : otherwise;
        }

        Look leading(String target) {
            return new Look(bold, italic, target);
        }
    }

    InlineReader(Dropped dropped) {
        this.dropped = dropped;
    }

    /** The words of nodes that stand in one line; a line break in them is kept. */
    Stretch read(List<Node> nodes) {
        words.setLength(0);
        marks.clear();
        nodes.forEach(node -> walk(node, Look.PLAIN));
        Stretch whole = new Stretch(words.toString(), Marks.of(marks));
        int from = 0;
        int to = whole.length();
        while (from < to && isSpace(whole.words().charAt(from))) {
            from++;
        }
        while (to > from && isSpace(whole.words().charAt(to - 1))) {
            to--;
        }
        return whole.part(from, to);
    }

    private static boolean isSpace(char each) {
        return each == ' ' || each == '\n' || each == '\t';
    }

    private void walk(Node node, Look look) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), look);
        } else if (node instanceof Element element) {
            element(element, look);
        }
    }

    private void element(Element element, Look outer) {
        switch (element.normalName()) {
            case "br" -> words.append('\n');
            case "img", "svg", "picture", "canvas", "v:imagedata" -> dropped.add(Dropped.Kind.PICTURE);
            case "object", "embed", "iframe", "video", "audio" -> dropped.add(Dropped.Kind.OBJECT);
            case "input", "select", "textarea", "button" -> dropped.add(Dropped.Kind.FIELD);
            case "script" -> dropped.add(Dropped.Kind.SCRIPT);
            case "style", "title", "meta", "link", "head", "template" -> {}
            default -> {
                Look look = outer.under(element);
                look = element.normalName().equals("a") ? link(element, look) : look;
                for (Node child : element.childNodes()) {
                    walk(child, look);
                }
            }
        }
    }

    private Look link(Element anchor, Look look) {
        String target = anchor.attr("href").strip();
        if (target.isEmpty() || target.startsWith("#")) {
            return look;
        }
        if (Links.refusal(target).isPresent()) {
            dropped.add(Dropped.Kind.LINK);
            return look;
        }
        return look.leading(target);
    }

    /** Adds words as a browser shows them: any run of spaces is one. */
    private void add(String text, Look look) {
        int from = words.length();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isWhitespace(each) || each == '\u00A0' || Character.isISOControl(each)) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n' && !endsWithSpace()) {
                    words.append(' ');
                }
            } else if (each != '\uFFFE' && each != '\uFFFF' && each != '\u200B' && each != '\uFEFF') {
                words.append(each);
            }
        }
        mark(from, words.length(), look);
    }

    private boolean endsWithSpace() {
        return words.charAt(words.length() - 1) == ' ';
    }

    private void mark(int from, int to, Look look) {
        if (to <= from) {
            return;
        }
        if (look.bold()) {
            marks.add(new Mark(Mark.Kind.BOLD, from, to, ""));
        }
        if (look.italic()) {
            marks.add(new Mark(Mark.Kind.ITALIC, from, to, ""));
        }
        if (!look.link().isEmpty()) {
            marks.add(new Mark(Mark.Kind.LINK, from, to, look.link()));
        }
    }
}
