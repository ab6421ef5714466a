package org.bcfplanner.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.exchange.file.XmlText;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Document;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** What a file must say that a document was written to, as {@link WrittenDocument#lines()} tells it. */
final class Expected {
    private static final List<String> NUMBERS = List.of("decimal", "lowerLetter", "lowerRoman");

    private Expected() {}

    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        int tables = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> lines.add("Heading" + heading.level() + ": " + words(heading.line()));
                case Block.Paragraph paragraph -> lines.add(style(paragraph.role()) + ": " + words(paragraph.line()));
                case Block.Items items -> items(items, lines);
                case Block.Contents contents -> {
                    lines.add("TOCHeading: " + contents.heading());
                    document.listed()
                            .forEach(each -> lines.add("TOC" + each.level() + ": "
                                    + words(each.line()).replaceAll("\\s+", " ") + "\t"));
                }
                case Block.Pages pages -> {
                    if (pages != document.blocks().getFirst()) {
                        lines.add("Normal: ");
                    }
                }
                case Table table -> {
                    if (table.told() == Table.Told.ABOVE) {
                        tables++;
                        String caption = XmlText.clean(table.caption()).replaceAll("\\s+", " ");
                        lines.add("Caption: Table " + tables + (caption.isBlank() ? "" : ": " + caption));
                    }
                    table.rows().forEach(row -> lines.add("Row: " + row(row)));
                }
            }
        }
        if (document.blocks().getLast() instanceof Table) {
            lines.add("Normal: ");
        }
        return lines;
    }

    private static void items(Block.Items items, List<String> lines) {
        for (Block.Item item : items.items()) {
            String style = item == items.items().getLast() ? "ListEnd" : "ListParagraph";
            int level = item.level() - 1;
            String format = item.marker() == Block.Marker.BULLET ? "bullet" : NUMBERS.get(level);
            lines.add(style + ": " + level + " " + format + " " + words(item.line()));
        }
    }

    private static String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.lines().stream().map(Expected::words).collect(Collectors.joining("\n")))
                .collect(Collectors.joining(" | "));
    }

    private static String words(Line line) {
        return XmlText.clean(line.words());
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case BODY -> "Normal";
            case LEADING -> "Leading";
            case NUMBERED -> "Numbered";
            case PROMPT -> "Prompt";
            case LABEL -> "Label";
            case REMARK -> "Remark";
            case ABSENCE -> "Absence";
        };
    }
}
