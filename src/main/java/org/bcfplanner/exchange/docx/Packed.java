package org.bcfplanner.exchange.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.bcfplanner.exchange.file.XmlText;
import org.bcfplanner.report.document.Document;

/** The package that a document file is: its parts and how they hang together. */
final class Packed implements AutoCloseable {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PROGRAM = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private final OPCPackage all = OPCPackage.create(new ByteArrayOutputStream());

    /** The part that holds the text. */
    Part main() throws InvalidFormatException {
        PackagePart part = part("/word/document.xml", TYPES + "document.main+xml");
        all.addRelationship(part.getPartName(), TargetMode.INTERNAL, Xml.RELATIONS + "/officeDocument", "rId1");
        return new Part(part);
    }

    /** What the file says of itself. */
    void describe(Document document) throws InvalidFormatException, IOException {
        PackageProperties properties = all.getPackageProperties();
        properties.setTitleProperty(XmlText.clean(document.title()));
        properties.setSubjectProperty(document.subject());
        properties.setCreatorProperty(document.creator());
        properties.setLanguageProperty("en-GB");
        properties.setContentStatusProperty(document.mark().isEmpty() ? "Final" : "Draft");
        PackagePart program = part("/docProps/app.xml", PROGRAM);
        try (OutputStream out = program.getOutputStream()) {
            Template.program(document).write(out);
        }
        all.addRelationship(program.getPartName(), TargetMode.INTERNAL, Xml.RELATIONS + "/extended-properties");
    }

    void save(OutputStream out) throws IOException {
        all.save(out);
    }

    /** Forgets it; the file that was saved stays. */
    @Override
    public void close() {
        all.revert();
    }

    private PackagePart part(String name, String type) throws InvalidFormatException {
        return all.createPart(PackagingURIHelper.createPartName(name), type);
    }

    /** The text and what hangs on it. */
    final class Part {
        private static final String COMMENTS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/";

        private final PackagePart main;

        private Part(PackagePart main) {
            this.main = main;
        }

        void write(Xml.Content content) throws IOException {
            try (OutputStream out = main.getOutputStream()) {
                Xml.write(out, content);
            }
        }

        /** Adds the one part of a kind; the text calls it by that kind. */
        void adds(String kind, Written content) throws InvalidFormatException, IOException {
            adds(kind, kind, content);
        }

        /** Adds a part of a kind, by which there may be several, under the id by which the text calls it. */
        void adds(String id, String kind, Written content) throws InvalidFormatException, IOException {
            PackagePart added = part("/word/" + id + ".xml", TYPES + kind + "+xml");
            try (OutputStream out = added.getOutputStream()) {
                content.write(out);
            }
            String base = kind.equals("commentsExtended") ? COMMENTS_EXTENDED : Xml.RELATIONS + "/";
            main.addRelationship(added.getPartName(), TargetMode.INTERNAL, base + kind, id);
        }

        /** The id by which the text calls an address; empty for one that no program could follow. */
        Optional<String> link(String address) {
            try {
                return Optional.of(main.addExternalRelationship(address, Xml.RELATIONS + "/hyperlink")
                        .getId());
            } catch (RuntimeException none) {
                return Optional.empty();
            }
        }
    }

    /** What a part holds, ready to be written. */
    interface Written {
        void write(OutputStream out) throws IOException;
    }
}
