package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page from the clipboard, as word processors and browsers put it there: headings, paragraphs, lists, tables, bold,
 * italic and links are read, everything else is left out.
 */
final class HtmlReader {
    private final IdSource ids;
    private final String section;
    private final Dropped dropped = new Dropped();
    private final InlineReader inline = new InlineReader(dropped);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private Style style = Style.PARAGRAPH;
    private int level = 1;

    /** What was read, and what was not. */
    record Page(List<Block> blocks, Dropped dropped) {}

    private HtmlReader(IdSource ids, String section) {
        this.ids = ids;
        this.section = section;
    }

    static Page read(String html, IdSource ids, String section) {
        HtmlReader reader = new HtmlReader(ids, section);
        Element body = Jsoup.parse(html).body();
        WordPages.tidy(body, reader.dropped);
        reader.children(body);
        reader.flush();
        return new Page(List.copyOf(reader.blocks), reader.dropped);
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && HtmlNames.isBlock(element)) {
                flush();
                block(element);
                flush();
            } else if (child instanceof Element || child instanceof TextNode) {
                open.add(child);
            }
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "table" -> table(element);
            case "ul", "ol" -> list(element);
            case "li" -> item(element, Style.BULLET, Math.max(level, 1));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                as(Style.HEADING, element.normalName().charAt(1) - '0', element);
            default ->
                WordPages.item(element)
                        .ifPresentOrElse(item -> as(item.style(), item.level(), element), () -> children(element));
        }
    }

    private void as(Style inside, int depth, Element element) {
        Style outer = style;
        int outerLevel = level;
        style = inside;
        level = depth;
        children(element);
        flush();
        style = outer;
        level = outerLevel;
    }

    private void list(Element list) {
        int depth = style.isItem() ? level + 1 : 1;
        Style kind = list.normalName().equals("ol") ? Style.NUMBER : Style.BULLET;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                item(child, kind, depth);
            } else if (HtmlNames.isList(child)) {
                // a list within a list without an item of its own, as browsers write it
                as(kind, depth, wrapped(child));
            } else {
                as(kind, depth, child);
            }
        }
    }

    private static Element wrapped(Element list) {
        Element around = new Element("div");
        around.appendChild(list.clone());
        return around;
    }

    private void item(Element item, Style kind, int depth) {
        as(kind, depth, item);
    }

    private void table(Element table) {
        List<Passage> rows = new HtmlTable(inline, ids, section).rows(table);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(rows));
        }
    }

    /** Makes a line of what has been read since the last one. */
    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        Stretch words = inline.read(open);
        open.clear();
        for (Stretch part : HtmlNames.parts(words)) {
            if (!part.words().isBlank()) {
                Passage passage = Passage.of(ids.create(), section, style, "").withStyle(style, level);
                blocks.add(new Block.Line(part.in(passage)));
            }
        }
    }
}
