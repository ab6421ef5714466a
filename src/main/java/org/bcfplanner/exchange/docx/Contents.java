package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.List;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;

/**
 * The table of contents: a field that word processors can bring up to date, filled with the headings that there are, each
 * a way to its place. It has no page numbers until a word processor has laid the pages out and updates the field.
 */
final class Contents {
    private static final String FIELD = " TOC \\o \"1-" + Block.Contents.DEEPEST + "\" \\h \\z ";

    private final Xml xml;

    Contents(Xml xml) {
        this.xml = xml;
    }

    /** The name of the place of a heading that is listed, by its place among these, counted from 0. */
    static String bookmark(int heading) {
        return "_Toc%08d".formatted(heading + 1);
    }

    void write(Block.Contents contents, Document document) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", "TOCHeading").close();
        Runs.plain(xml, contents.heading());
        xml.close();
        List<Block.Heading> headings = document.listed();
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            xml.open("w:p")
                    .open("w:pPr")
                    .value("w:pStyle", "TOC" + heading.level())
                    .close();
            if (i == 0) {
                begin();
            }
            xml.open("w:hyperlink", "w:anchor", bookmark(i), "w:history", "1");
            Runs.plain(xml, heading.line().words().replaceAll("\\s+", " "));
            xml.close();
            if (i == headings.size() - 1) {
                field("end");
            }
            xml.close();
        }
    }

    private void begin() throws IOException {
        field("begin");
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(FIELD)
                .close()
                .close();
        field("separate");
    }

    private void field(String type) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
