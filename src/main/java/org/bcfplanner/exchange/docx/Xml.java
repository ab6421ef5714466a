package org.bcfplanner.exchange.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bcfplanner.exchange.file.XmlText;

/** Writes the elements of a part, in order. Names carry their prefix; whatever is no character of XML becomes �. */
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What a part holds. */
    interface Content {
        void write(Xml xml) throws IOException;
    }

    /** Writes a whole part; the stream stays open. */
    static void write(OutputStream out, Content content) throws IOException {
        // A buffer between, as the writer of the JDK asks of each character whether an encoder takes it.
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
            text.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            write(attributes);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return this;
    }

    /** The element that says one value: {@code <w:jc w:val="right"/>}. */
    Xml value(String name, String value) throws IOException {
        return empty(name, "w:val", value);
    }

    Xml close() throws IOException {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return this;
    }

    Xml text(String words) throws IOException {
        try {
            writer.writeCharacters(XmlText.clean(words));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return this;
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
        }
    }
}
