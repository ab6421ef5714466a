package org.bcfplanner.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The paragraphs and cells of a document, to be written again with the library for documents and nothing else. */
final class BareDocument {
    private final List<Piece> pieces = new ArrayList<>();

    private sealed interface Piece {}

    private record OneParagraph(String style, String text) implements Piece {}

    private record OneTable(List<List<String>> rows) implements Piece {}

    BareDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    pieces.add(new OneParagraph(Objects.toString(paragraph.getStyle(), "Normal"), paragraph.getText()));
                } else if (each instanceof XWPFTable table) {
                    pieces.add(new OneTable(
                            table.getRows().stream().map(BareDocument::texts).toList()));
                }
            }
        }
    }

    void write(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (Piece piece : pieces) {
                switch (piece) {
                    case OneParagraph each -> {
                        XWPFParagraph paragraph = document.createParagraph();
                        paragraph.setStyle(each.style());
                        paragraph.createRun().setText(each.text());
                    }
                    case OneTable each -> write(document, each);
                }
            }
            document.write(out);
        }
    }

    private static void write(XWPFDocument document, OneTable from) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (List<String> cells : from.rows()) {
            XWPFTableRow row = table.createRow();
            for (int i = 0; i < cells.size(); i++) {
                (i < row.getTableCells().size() ? row.getCell(i) : row.createCell()).setText(cells.get(i));
            }
        }
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }
}
