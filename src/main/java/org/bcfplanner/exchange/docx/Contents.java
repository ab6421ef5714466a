package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.List;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;

/**
 * The table of contents: the headings that there are, each a way to its place. On which page that is only a word
 * processor knows that has laid the pages out: each entry has a field for it, empty in the file, and the settings of the
 * file ask for fields to be brought up to date on opening. There is no field around them all, as some word processors
 * work out nothing within one.
 */
final class Contents {
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
            xml.open("w:hyperlink", "w:anchor", bookmark(i), "w:history", "1");
            Runs.plain(xml, heading.line().words().replaceAll("\\s+", " "));
            page(bookmark(i));
            xml.close();
            xml.close();
        }
    }

    private void page(String bookmark) throws IOException {
        xml.open("w:r").empty("w:tab").close();
        field("begin");
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(" PAGEREF " + bookmark + " \\h ")
                .close()
                .close();
        field("separate");
        field("end");
    }

    private void field(String type) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
