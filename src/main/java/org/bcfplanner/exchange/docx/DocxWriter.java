package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.bcfplanner.report.document.Document;

/**
 * Writes any document as a {@code .docx} file. The text streams into its part of the package, so that a long document
 * takes little more memory than its text.
 */
final class DocxWriter {
    private DocxWriter() {}

    /** Writes the file; the stream stays open. */
    static void write(Document document, OutputStream out) throws IOException {
        try (Packed file = new Packed()) {
            file.describe(document);
            Packed.Part main = file.main();
            main.adds("styles", Template.of("styles.xml"));
            main.adds("settings", Template.of("settings.xml"));
            for (Paper paper : Paper.of(document)) {
                main.adds(paper.header(), "header", Template.header(document, paper));
                main.adds(paper.footer(), "footer", Template.footer(document, paper));
            }
            Comments comments = new Comments();
            Lists lists = new Lists();
            main.write(xml -> new Body(xml, new Links(main), lists, comments).write(document));
            main.adds("numbering", lists.numbering());
            if (!comments.isEmpty()) {
                main.adds("comments", comments.written());
                main.adds("commentsExtended", comments.extended());
            }
            file.save(out);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
