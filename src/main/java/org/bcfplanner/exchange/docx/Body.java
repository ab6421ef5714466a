package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.List;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** The text of a document, block by block, on upright A4. */
final class Body {
    private static final String[] PAGE = {
        "w:top",
        "1361",
        "w:right",
        "1247",
        "w:bottom",
        "1247",
        "w:left",
        "1247",
        "w:header",
        "624",
        "w:footer",
        "567",
        "w:gutter",
        "0"
    };

    private final Xml xml;
    private final Lines lines;
    private final Lists lists;
    private final Tables tables;
    private int headings;
    private boolean underTable;

    Body(Xml xml, Links links, Lists lists, Comments comments) {
        this.xml = xml;
        this.lists = lists;
        this.lines = new Lines(xml, links, comments);
        this.tables = new Tables(xml, lines);
    }

    void write(Document document) throws IOException {
        xml.open("w:document", "xmlns:w", Xml.WORD, "xmlns:r", Xml.RELATIONS).open("w:body");
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(style(paragraph.role()), paragraph.line());
                case Block.Items items -> items(items);
                case Block.Contents contents -> new Contents(xml).write(contents, document);
                case Table table -> tables.write(table);
            }
            underTable = block instanceof Table;
        }
        if (underTable) {
            paragraph("Normal", Line.EMPTY); // a document must not end with a table
        }
        page();
        xml.close().close();
    }

    private void heading(Block.Heading heading) throws IOException {
        open("Heading" + heading.level(), heading.line(), List.of());
        boolean listed = heading.level() <= Block.Contents.DEEPEST;
        if (listed) {
            String id = String.valueOf(headings);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", Contents.bookmark(headings));
            lines.write(heading.line());
            xml.empty("w:bookmarkEnd", "w:id", id);
            headings++;
        } else {
            lines.write(heading.line());
        }
        xml.close();
    }

    private void paragraph(String style, Line line) throws IOException {
        open(style, line, List.of());
        lines.write(line);
        xml.close();
    }

    private void items(Block.Items items) throws IOException {
        String numbers = items.isNumbered() ? lists.numbers() : "";
        for (int i = 0; i < items.items().size(); i++) {
            Block.Item item = items.items().get(i);
            String list = item.marker() == Block.Marker.NUMBER ? numbers : Lists.BULLETS;
            open(
                    i == items.items().size() - 1 ? "ListEnd" : "ListParagraph",
                    item.line(),
                    List.of(String.valueOf(item.level() - 1), list));
            lines.write(item.line());
            xml.close();
            underTable = false;
        }
    }

    /** Opens a paragraph; {@code item} is level and list of an item, or nothing. */
    private void open(String style, Line line, List<String> item) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (!item.isEmpty()) {
            xml.open("w:numPr").value("w:ilvl", item.getFirst()).value("w:numId", item.getLast());
            xml.close();
        }
        if (Runs.isRightToLeft(line.words())) {
            xml.empty("w:bidi");
        }
        if (underTable && !style.startsWith("Heading")) {
            xml.empty("w:spacing", "w:before", "160");
        }
        xml.close();
    }

    private void page() throws IOException {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty("w:pgMar", PAGE)
                .close();
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case BODY -> "Normal";
            case PROMPT -> "Prompt";
            case LABEL -> "Label";
            case REMARK -> "Remark";
            case ABSENCE -> "Absence";
        };
    }
}
