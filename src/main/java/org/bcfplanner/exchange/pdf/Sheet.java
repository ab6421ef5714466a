package org.bcfplanner.exchange.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page as it is drawn on: texts, each tagged as what it is, and pictures, each with words for those who do not see
 * it. Places are in points from the upper left corner.
 */
final class Sheet {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final float height;
    private final Letters letters;
    private final PdfStructureElement document;
    private boolean inFigure;

    Sheet(PdfWriter writer, float height, Letters letters) {
        this.canvas = writer.getDirectContent();
        this.height = height;
        this.letters = letters;
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    Letters letters() {
        return letters;
    }

    /** A line of text, cut where it does not fit. */
    void text(Type type, String text, float x, float baseline, float room) {
        draw(type, letters.fitting(text, type.weight(), type.size(), room), x, baseline);
    }

    /** The same, ending at the right. */
    void textToRight(Type type, String text, float right, float baseline, float room) {
        String fitting = letters.fitting(text, type.weight(), type.size(), room);
        draw(type, fitting, right - letters.width(fitting, type.weight(), type.size()), baseline);
    }

    void textAround(Type type, String text, float middle, float baseline, float room) {
        String fitting = letters.fitting(text, type.weight(), type.size(), room);
        draw(type, fitting, middle - letters.width(fitting, type.weight(), type.size()) / 2, baseline);
    }

    /** A text in at most so many lines; returns where the next line would stand. */
    float paragraph(Type type, String text, float x, float baseline, float room, int most) {
        List<String> lines = letters.lines(text, type.weight(), type.size(), room, most);
        float y = baseline;
        begin(type);
        for (String line : lines) {
            write(type, line, x, y);
            y += type.size() * 1.32f;
        }
        end();
        return y;
    }

    float width(Type type, String text) {
        return letters.width(letters.plain(text), type.weight(), type.size());
    }

    /** Draws a picture as one thing; what it says is told by its words. */
    void figure(String words, Runnable drawing) {
        PdfStructureElement figure = new PdfStructureElement(document, new PdfName("Figure"));
        figure.put(new PdfName("Alt"), new PdfString(letters.plain(words), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(figure);
        inFigure = true;
        drawing.run();
        inFigure = false;
        canvas.endMarkedContentSequence();
    }

    void box(Color fill, float x, float top, float width, float boxHeight) {
        ornament(() -> {
            canvas.setColorFill(fill);
            canvas.rectangle(x, height - top - boxHeight, Math.max(0, width), boxHeight);
            canvas.fill();
        });
    }

    void frame(Color line, float x, float top, float width, float boxHeight) {
        ornament(() -> {
            canvas.setColorStroke(line);
            canvas.setLineWidth(0.7f);
            canvas.rectangle(x, height - top - boxHeight, Math.max(0, width), boxHeight);
            canvas.stroke();
        });
    }

    /** A disc with an edge of the accent's colour. */
    void disc(Color fill, float x, float middle, float radius) {
        ornament(() -> {
            canvas.setColorFill(fill);
            canvas.setColorStroke(Ink.ACCENT);
            canvas.setLineWidth(1.2f);
            canvas.circle(x, height - middle, radius);
            canvas.fillStroke();
        });
    }

    private void draw(Type type, String text, float x, float baseline) {
        begin(type);
        write(type, text, x, baseline);
        end();
    }

    private void write(Type type, String text, float x, float baseline) {
        canvas.beginText();
        canvas.setFontAndSize(letters.font(type.weight()), type.size());
        canvas.setColorFill(type.colour());
        canvas.setTextMatrix(x, height - baseline);
        canvas.showText(text);
        canvas.endText();
    }

    private void begin(Type type) {
        if (!inFigure) {
            canvas.beginMarkedContentSequence(new PdfStructureElement(document, new PdfName(type.tag())));
        }
    }

    private void end() {
        if (!inFigure) {
            canvas.endMarkedContentSequence();
        }
    }

    private void ornament(Runnable drawing) {
        if (inFigure) {
            drawing.run();
            return;
        }
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }
}
