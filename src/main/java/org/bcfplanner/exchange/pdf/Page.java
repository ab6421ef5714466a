package org.bcfplanner.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A file of one page, tagged, in British English, with its fonts in it. */
enum Page {
    UPRIGHT(PageSize.A4.getWidth(), PageSize.A4.getHeight()),
    ACROSS(PageSize.A4.getHeight(), PageSize.A4.getWidth());

    private final float width;
    private final float height;

    Page(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Writes the file; the stream stays open. */
    void write(OutputStream out, String title, String subject, Consumer<Sheet> drawing) throws IOException {
        Letters letters = new Letters();
        try (Document document = new Document(new Rectangle(width, height))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
            document.addTitle(title);
            document.addSubject(subject);
            document.addCreator("BCF Planner");
            document.open();
            drawing.accept(new Sheet(writer, height(), letters));
        } catch (DocumentException broken) {
            throw new IOException(broken);
        }
    }
}
