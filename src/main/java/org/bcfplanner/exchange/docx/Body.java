package org.bcfplanner.exchange.docx;

import java.io.IOException;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** The text of a document, block by block. */
final class Body {
    /** Where the words of a numbered paragraph begin, as its style says. */
    private static final int NUMBERED = 709;

    private final Xml xml;
    private final Lines lines;
    private final Lists lists;
    private final Tables tables;
    private int headings;
    private boolean underTable;
    private boolean begun;
    private Paper paper = Paper.UPRIGHT;

    Body(Xml xml, Links links, Lists lists, Comments comments) {
        this.xml = xml;
        this.lists = lists;
        this.lines = new Lines(xml, links, comments);
        this.tables = new Tables(xml, lines);
    }

    void write(Document document) throws IOException {
        xml.open("w:document", "xmlns:w", Xml.WORD, "xmlns:r", Xml.RELATIONS).open("w:body");
        paper = Paper.first(document);
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(style(paragraph.role()), paragraph.line());
                case Block.Items items -> items(items);
                case Block.Contents contents -> new Contents(xml).write(contents, document);
                case Block.Pages pages -> turn(Paper.of(pages.turn()));
                case Table table -> tables.write(table, paper);
            }
            underTable = block instanceof Table;
            begun = true;
        }
        if (underTable) {
            paragraph("Normal", Line.EMPTY); // a document must not end with a table
        }
        paper.write(xml);
        xml.close().close();
    }

    private void heading(Block.Heading heading) throws IOException {
        open("Heading" + heading.level(), heading.line());
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
        open(style, line);
        lines.write(line);
        xml.close();
    }

    private void items(Block.Items items) throws IOException {
        String numbers = items.isNumbered() ? lists.numbers() : "";
        for (int i = 0; i < items.items().size(); i++) {
            Block.Item item = items.items().get(i);
            String list = item.marker() == Block.Marker.NUMBER ? numbers : Lists.BULLETS;
            openItem(i == items.items().size() - 1 ? "ListEnd" : "ListParagraph", item, list, items.edge());
            lines.write(item.line());
            xml.close();
            underTable = false;
        }
    }

    private void openItem(String style, Block.Item item, String list, Block.Edge edge) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        xml.open("w:numPr").value("w:ilvl", String.valueOf(item.level() - 1)).value("w:numId", list);
        xml.close();
        direct(style, item.line());
        if (edge == Block.Edge.OF_NUMBERED) {
            String left = String.valueOf(NUMBERED + item.level() * Lists.INDENT);
            xml.empty("w:ind", "w:left", left, "w:hanging", String.valueOf(Lists.INDENT));
        }
        xml.close();
    }

    private void open(String style, Line line) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        direct(style, line);
        xml.close();
    }

    private void direct(String style, Line line) throws IOException {
        if (Runs.isRightToLeft(line.words())) {
            xml.empty("w:bidi");
        }
        if (underTable && !style.startsWith("Heading")) {
            xml.empty("w:spacing", "w:before", "160");
        }
    }

    /** Ends the pages that lie as they did, in a line too small to be seen; the next begin anew. */
    private void turn(Paper next) throws IOException {
        if (!begun) {
            return;
        }
        xml.open("w:p").open("w:pPr").value("w:pStyle", "Normal");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.open("w:rPr").value("w:sz", "2").close();
        paper.write(xml);
        xml.close().close();
        paper = next;
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case BODY -> "Normal";
            case LEADING -> "Leading";
            case NUMBERED -> "Numbered";
            case PROMPT -> "Prompt";
            case LABEL -> "Label";
            case REMARK -> "Remark";
            case ABSENCE -> "Absence";
        };
    }
}
