package org.bcfplanner.ui.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.jsoup.nodes.Entities;

/** A text as a page for other programs. */
final class HtmlWriter {
    private final StringBuilder page = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();

    private HtmlWriter() {}

    static String write(List<Block> blocks) {
        HtmlWriter writer = new HtmlWriter();
        writer.page.append("<html><body>");
        blocks.forEach(writer::block);
        writer.closeLists(0);
        return writer.page.append("</body></html>").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Grid grid -> {
                closeLists(0);
                table(grid);
            }
            case Block.Line line -> line(line.passage());
        }
    }

    private void line(Passage line) {
        if (line.style().isItem()) {
            item(line);
            return;
        }
        closeLists(0);
        String name = line.style() == Style.HEADING ? "h" + line.level() : "p";
        page.append('<').append(name).append('>');
        words(line.marks().spans(line.words()));
        page.append("</").append(name).append('>');
    }

    private void item(Passage item) {
        String name = item.style() == Style.NUMBER ? "ol" : "ul";
        closeLists(item.level());
        if (lists.size() == item.level() && !name.equals(lists.peek())) {
            closeLists(item.level() - 1);
        }
        while (lists.size() < item.level()) {
            page.append('<').append(name).append('>');
            lists.push(name);
        }
        page.append("<li>");
        words(item.marks().spans(item.words()));
        page.append("</li>");
    }

    private void closeLists(int depth) {
        while (lists.size() > depth) {
            page.append("</").append(lists.pop()).append('>');
        }
    }

    private void table(Block.Grid grid) {
        page.append("<table border=\"1\">");
        for (Passage row : grid.rows()) {
            String name = row.style() == Style.HEADING_ROW ? "th" : "td";
            page.append("<tr>");
            for (Passage.Cell cell : row.cells()) {
                page.append('<').append(name).append('>');
                words(cell.spans());
                page.append("</").append(name).append('>');
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private void words(List<Marks.Span> spans) {
        for (Marks.Span span : spans) {
            String words = Entities.escape(span.words()).replace("\n", "<br>");
            words = span.bold() ? "<b>" + words + "</b>" : words;
            words = span.italic() ? "<i>" + words + "</i>" : words;
            page.append(
                    span.link().isEmpty()
                            ? words
                            : "<a href=\"" + Entities.escape(span.link()) + "\">" + words + "</a>");
        }
    }
}
