package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;

/** A4 as it lies, with a head and a foot as wide as its text. Lengths are in twentieths of a point. */
enum Paper {
    UPRIGHT(11906, 16838, "header", "footer", Integer.MAX_VALUE),
    ACROSS(16838, 11906, "wideHeader", "wideFooter", 28);

    private static final int SIDE = 1247;
    private static final String[] MARGINS = {
        "w:top",
        "1361",
        "w:right",
        String.valueOf(SIDE),
        "w:bottom",
        "1247",
        "w:left",
        String.valueOf(SIDE),
        "w:header",
        "624",
        "w:footer",
        "567",
        "w:gutter",
        "0"
    };

    private final int across;
    private final int down;
    private final String header;
    private final String footer;
    private final int wholeRow;

    Paper(int across, int down, String header, String footer, int wholeRow) {
        this.across = across;
        this.down = down;
        this.header = header;
        this.footer = footer;
        this.wholeRow = wholeRow;
    }

    static Paper of(Block.Turn turn) {
        return turn == Block.Turn.UPRIGHT ? UPRIGHT : ACROSS;
    }

    /** Those on which something of a document stands. */
    static Set<Paper> of(Document document) {
        Set<Paper> used = EnumSet.of(first(document));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Pages pages) {
                used.add(of(pages.turn()));
            }
        }
        return used;
    }

    /** How the first page lies. */
    static Paper first(Document document) {
        boolean said = !document.blocks().isEmpty() && document.blocks().getFirst() instanceof Block.Pages;
        return said ? of(((Block.Pages) document.blocks().getFirst()).turn()) : UPRIGHT;
    }

    /** The id of its head among the parts of the file. */
    String header() {
        return header;
    }

    String footer() {
        return footer;
    }

    /** How wide its text is. */
    int width() {
        return across - 2 * SIDE;
    }

    /** A row of a table that is higher than this many lines may be torn apart. */
    int wholeRow() {
        return wholeRow;
    }

    /** Says that what stands before lies so. */
    void write(Xml xml) throws IOException {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        if (this == ACROSS) {
            xml.empty("w:pgSz", "w:w", String.valueOf(across), "w:h", String.valueOf(down), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", String.valueOf(across), "w:h", String.valueOf(down));
        }
        xml.empty("w:pgMar", MARGINS).close();
    }
}
