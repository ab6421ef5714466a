package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page from the clipboard, as word processors and browsers put it there: headings, paragraphs, lists, tables, bold,
 * italic and links are read, everything else is left out.
 */
final class HtmlReader {
    /** Elements within elements; what lies deeper is read as if it lay here. No page that people write comes near. */
    private static final int DEEPEST = 100;

    private final IdSource ids;
    private final String section;
    private final HtmlNames names;
    private final Patience patience;
    private final Dropped dropped;
    private final InlineReader inline;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private Style style = Style.PARAGRAPH;
    private int level = 1;
    private int lines;

    /** What was read, and what was not. */
    record Page(List<Block> blocks, Dropped dropped) {}

    private HtmlReader(Element body, Patience patience, Dropped dropped, IdSource ids, String section) {
        this.patience = patience;
        this.names = new HtmlNames(body);
        this.dropped = dropped;
        this.inline = new InlineReader(dropped);
        this.ids = ids;
        this.section = section;
    }

    /** Reads a page; throws {@link Patience.Lost} where that takes too long. */
    static Page read(String html, IdSource ids, String section) {
        Patience patience = new Patience();
        Element body = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(patience.reading(html), "")
                .body();
        Dropped dropped = new Dropped();
        WordPages.tidy(body, dropped);
        HtmlReader reader = new HtmlReader(body, patience, dropped, ids, section);
        reader.children(body);
        reader.flush();
        return new Page(List.copyOf(reader.blocks), reader.dropped);
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (isFull()) {
                return;
            }
            if (child instanceof Element element && names.isBlock(element)) {
                flush();
                block(element);
                flush();
            } else if (child instanceof Element || child instanceof TextNode) {
                open.add(child);
            }
        }
    }

    /** Whether it is too much already, and will not be pasted. */
    private boolean isFull() {
        if (patience.isOver()) {
            throw new Patience.Lost();
        }
        return lines > Pasteboard.MOST_LINES;
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "table" -> table(element);
            case "ul", "ol" -> list(element);
            case "li" -> item(element, Style.BULLET, Math.max(level, 1));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                as(Style.HEADING, element.normalName().charAt(1) - '0', () -> children(element));
            default ->
                WordPages.item(element)
                        .ifPresentOrElse(
                                item -> as(item.style(), item.level(), () -> children(element)),
                                () -> children(element));
        }
    }

    private void as(Style inside, int depth, Runnable reading) {
        Style outer = style;
        int outerLevel = level;
        style = inside;
        level = depth;
        reading.run();
        flush();
        style = outer;
        level = outerLevel;
    }

    private void list(Element list) {
        int depth = style.isItem() ? level + 1 : 1;
        Style kind = list.normalName().equals("ol") ? Style.NUMBER : Style.BULLET;
        for (Element child : list.children()) {
            if (isFull()) {
                return;
            }
            if (child.normalName().equals("li")) {
                item(child, kind, depth);
            } else if (HtmlNames.isList(child)) {
                // a list within a list without an item of its own, as browsers write it
                as(kind, depth, () -> list(child));
            } else {
                as(kind, depth, () -> children(child));
            }
        }
    }

    private void item(Element item, Style kind, int depth) {
        as(kind, depth, () -> children(item));
    }

    private void table(Element table) {
        List<Passage> rows = new HtmlTable(names, inline, ids, section)
                .rows(table).stream().map(this::keepable).toList();
        lines += rows.size();
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
                lines++;
                Passage passage = Passage.of(ids.create(), section, style, "").withStyle(style, level);
                blocks.add(new Block.Line(keepable(part.in(passage))));
            }
        }
    }

    /** The words alone where the marks are more than a passage keeps. */
    private Passage keepable(Passage read) {
        if (Stretch.of(read).looksFit()) {
            return read;
        }
        dropped.add(Dropped.Kind.LOOK);
        return read.withWords(read.words(), Marks.NONE);
    }
}
