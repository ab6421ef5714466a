package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Node;

/** A document read back from its file: what it says, a line to each paragraph and row. */
final class WrittenDocument {
    private final XWPFDocument document;

    private WrittenDocument(XWPFDocument document) {
        this.document = document;
    }

    static WrittenDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new WrittenDocument(new XWPFDocument(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** {@code Heading2: a) Summary of Plan}, {@code List 1/2: an item}, {@code Row: cell | cell}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (IBodyElement each : document.getBodyElements()) {
            if (each instanceof XWPFParagraph paragraph) {
                lines.add(line(paragraph));
            } else if (each instanceof XWPFTable table) {
                table.getRows().forEach(row -> lines.add("Row: " + row(row)));
            }
        }
        return lines;
    }

    /** The paragraphs of a style. */
    List<String> of(String style) {
        return document.getParagraphs().stream()
                .filter(each -> style.equals(each.getStyle()))
                .map(each -> text(each.getCTP().getDomNode()))
                .toList();
    }

    /** The table under a caption that ends so. */
    XWPFTable table(String caption) {
        XWPFParagraph above = null;
        for (IBodyElement each : document.getBodyElements()) {
            if (each instanceof XWPFTable table
                    && above != null
                    && text(above.getCTP().getDomNode()).endsWith(": " + caption)) {
                return table;
            }
            above = each instanceof XWPFParagraph paragraph ? paragraph : null;
        }
        throw new AssertionError("No table “" + caption + "”");
    }

    List<String> rows(String caption) {
        return table(caption).getRows().stream().map(WrittenDocument::row).toList();
    }

    /** {@code words: what is said of them}, with {@code (resolved)} behind those that are. */
    List<String> comments() {
        List<String> comments = new ArrayList<>();
        if (document.getDocComments() == null) {
            return comments;
        }
        String extended = part("/word/commentsExtended.xml");
        for (XWPFComment each : document.getComments()) {
            String said = each.getParagraphs().stream()
                    .map(paragraph -> text(paragraph.getCTP().getDomNode()))
                    .collect(Collectors.joining("\n"));
            String paragraph = "%08X".formatted(Integer.parseInt(each.getId()) + 1);
            boolean resolved = extended.contains("w15:paraId=\"" + paragraph + "\" w15:done=\"1\"");
            comments.add(anchored(each.getId()) + ": " + said + (resolved ? " (resolved)" : ""));
        }
        return comments;
    }

    /** Who wrote the comments. */
    List<String> authors() {
        return document.getDocComments() == null
                ? List.of()
                : Stream.of(document.getComments()).map(XWPFComment::getAuthor).toList();
    }

    /** The names of all parts of the file. */
    List<String> parts() {
        try {
            return document.getPackage().getParts().stream()
                    .map(part -> part.getPartName().getName())
                    .toList();
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What a part holds. */
    String part(String name) {
        try (InputStream in = document.getPackage()
                .getPart(PackagingURIHelper.createPartName(name))
                .getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String anchored(String id) {
        List<String> found = new ArrayList<>();
        anchored(document.getDocument().getBody().getDomNode(), id, found, new boolean[1]);
        return String.join("", found);
    }

    private static void anchored(Node node, String id, List<String> found, boolean[] inside) {
        if (node.getNodeName().equals("w:commentRangeStart") && id(node).equals(id)) {
            inside[0] = true;
        } else if (node.getNodeName().equals("w:commentRangeEnd") && id(node).equals(id)) {
            inside[0] = false;
        } else if (inside[0] && node.getNodeName().equals("w:t")) {
            found.add(content(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            anchored(child, id, found, inside);
        }
    }

    private static String id(Node node) {
        return node.getAttributes().getNamedItem("w:id").getNodeValue();
    }

    private static String line(XWPFParagraph paragraph) {
        String list = paragraph.getNumID() == null ? "" : paragraph.getNumIlvl() + " " + paragraph.getNumFmt() + " ";
        return Objects.toString(paragraph.getStyle(), "") + ": " + list
                + text(paragraph.getCTP().getDomNode());
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream().map(WrittenDocument::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(each -> text(each.getCTP().getDomNode()))
                .collect(Collectors.joining("\n"));
    }

    static String text(Node node) {
        return switch (node.getNodeName()) {
            case "w:t" -> content(node);
            case "w:br" -> "\n";
            case "w:tab" -> node.getParentNode().getNodeName().equals("w:r") ? "\t" : "";
            default -> {
                StringBuilder text = new StringBuilder();
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    text.append(text(child));
                }
                yield text.toString();
            }
        };
    }

    private static String content(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeValue());
        }
        return text.toString();
    }
}
