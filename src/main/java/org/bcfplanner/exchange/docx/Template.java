package org.bcfplanner.exchange.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.bcfplanner.exchange.file.XmlText;
import org.bcfplanner.report.document.Document;

/** Parts that are the same in every document, save for a few words. */
final class Template {
    private Template() {}

    static Packed.Written of(String name) {
        return out -> out.write(read(name).getBytes(UTF_8));
    }

    /** Title and version, and the mark across the page where there is one. */
    static Packed.Written header(Document document, Paper paper) {
        return out -> {
            String mark = document.mark().isEmpty() ? "" : words(read("watermark.xml"), "mark", document.mark());
            String page = words(tabs(read("header.xml"), paper), "title", document.title());
            page = words(page, "version", document.version());
            out.write(page.replace("<!--watermark-->", mark).getBytes(UTF_8));
        };
    }

    static Packed.Written footer(Document document, Paper paper) {
        return out -> out.write(words(tabs(read("footer.xml"), paper), "subject", document.subject())
                .getBytes(UTF_8));
    }

    /** What stands at the right of a head or foot ends where the text does. */
    private static String tabs(String page, Paper paper) {
        String tabs = "<w:tabs><w:tab w:val=\"clear\" w:pos=\"" + Paper.UPRIGHT.width()
                + "\"/><w:tab w:val=\"right\" w:pos=\"" + paper.width() + "\"/></w:tabs>";
        return page.replace("<!--tabs-->", paper == Paper.UPRIGHT ? "" : tabs);
    }

    static Packed.Written program(Document document) {
        return out ->
                out.write(words(read("app.xml"), "program", document.creator()).getBytes(UTF_8));
    }

    private static String words(String template, String name, String words) {
        String escaped = XmlText.clean(words)
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return template.replace("{" + name + "}", escaped);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
