package org.bcfplanner.exchange.docx;

import java.nio.file.Path;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.report.document.Document;

/** Any document as a Word file. */
public final class DocumentFile {
    private DocumentFile() {}

    /**
     * Writes it; a file of that name stays as it was until the new one is whole. What cannot be written is a
     * {@link org.bcfplanner.plan.Problem}.
     */
    public static void write(Document document, Path file) {
        ExportedFile.write(file, out -> DocxWriter.write(document, out));
    }
}
