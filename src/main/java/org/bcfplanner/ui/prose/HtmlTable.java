package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A table of a page as rows. A cell over several columns or rows is followed by empty ones. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 60;

    private final HtmlNames names;
    private final InlineReader inline;
    private final IdSource ids;
    private final String section;

    HtmlTable(HtmlNames names, InlineReader inline, IdSource ids, String section) {
        this.names = names;
        this.inline = inline;
        this.ids = ids;
        this.section = section;
    }

    List<Passage> rows(Element table) {
        List<Passage> rows = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        boolean headings = true;
        for (Element row : own(table)) {
            if (rows.size() > Pasteboard.MOST_LINES) {
                break;
            }
            List<Stretch> cells = cells(row, taken);
            headings = headings && isHeading(row);
            if (!cells.isEmpty()) {
                Style style = headings ? Style.HEADING_ROW : Style.ROW;
                rows.add(TableRows.row(Passage.of(ids.create(), section, style, ""), cells));
            }
        }
        return rows;
    }

    /** The rows of a table without those of tables in its cells. */
    private static List<Element> own(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private static boolean isHeading(Element row) {
        Element parent = row.parent();
        return (parent != null && parent.normalName().equals("thead"))
                || (!row.children().isEmpty()
                        && row.children().stream()
                                .allMatch(cell -> cell.normalName().equals("th")));
    }

    /** @param taken how many rows more a cell further up takes in each column */
    private List<Stretch> cells(Element row, Map<Integer, Integer> taken) {
        List<Stretch> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                skip(cells, taken);
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                for (int i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
                    if (down > 1) {
                        taken.put(cells.size(), down - 1);
                    }
                    cells.add(i == 0 ? words(cell) : Stretch.NOTHING);
                }
            }
        }
        skip(cells, taken);
        return cells;
    }

    private static void skip(List<Stretch> cells, Map<Integer, Integer> taken) {
        while (taken.getOrDefault(cells.size(), 0) > 0) {
            taken.merge(cells.size(), -1, Integer::sum);
            cells.add(Stretch.NOTHING);
        }
    }

    private static int span(Element cell, String name) {
        String said = cell.attr(name);
        return said.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(said), 1, MOST_COLUMNS) : 1;
    }

    /** The lines of a cell, with line breaks between them. */
    private Stretch words(Element cell) {
        List<Stretch> lines = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        lines(cell, open, lines);
        flush(open, lines);
        Stretch all = Stretch.joined(lines, "\n");
        return new Stretch(all.words().replace('\t', ' '), all.marks());
    }

    private void lines(Element parent, List<Node> open, List<Stretch> lines) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element
                    && (names.isBlock(element) || element.normalName().equals("tr"))) {
                flush(open, lines);
                lines(element, open, lines);
                flush(open, lines);
            } else {
                open.add(child);
            }
        }
    }

    private void flush(List<Node> open, List<Stretch> lines) {
        Stretch read = inline.read(open);
        open.clear();
        if (!read.words().isBlank()) {
            lines.add(read);
        }
    }
}
