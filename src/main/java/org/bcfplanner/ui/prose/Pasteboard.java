package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.ui.kit.Typing;

/** Texts to and from the clipboard: as a page where there is one, else as plain words. */
final class Pasteboard {
    /** The most words that are taken in at once, in characters. */
    static final int MOST_PLAIN = 2_000_000;
    /** The most lines and rows of tables at once; a plan as a whole keeps ten times as many rows of every kind. */
    static final int MOST_LINES = 20_000;
    /** The most that a page may hold, with all that is left out of it. */
    static final int MOST_PAGE = 4_000_000;

    private Pasteboard() {}

    /**
     * What can be pasted.
     *
     * @param told a sentence about what cannot; empty where all can
     */
    record Pasted(List<Block> blocks, String told) {}

    static void copy(List<Block> blocks) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(HtmlWriter.write(blocks));
        content.putString(plain(blocks));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String plain(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.passages().stream())
                .map(Passage::words)
                .collect(Collectors.joining("\n"));
    }

    static Pasted paste(IdSource ids, String section) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String page = clipboard.hasHtml() ? clipboard.getHtml() : null;
        if (page != null && !page.isBlank() && page.length() <= MOST_PAGE) {
            return page(page, ids, section);
        }
        return plain(clipboard.hasString() ? clipboard.getString() : "", ids, section);
    }

    static Pasted pastePlain(IdSource ids, String section) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return plain(clipboard.hasString() ? clipboard.getString() : "", ids, section);
    }

    static Pasted page(String html, IdSource ids, String section) {
        HtmlReader.Page page;
        try {
            page = HtmlReader.read(html, ids, section);
        } catch (Patience.Lost tooLate) {
            return nothing("The page on the clipboard takes longer than " + Patience.SECONDS
                    + " seconds to read. Nothing was pasted. Paste it as plain text.");
        }
        int lines = 0;
        int length = 0;
        int longestRow = 0;
        for (Block block : page.blocks()) {
            for (Passage passage : block.passages()) {
                lines++;
                length += passage.words().length();
                longestRow = Math.max(longestRow, passage.words().length());
            }
        }
        if (length > MOST_PLAIN) {
            return tooMuch(length, "characters", MOST_PLAIN);
        }
        if (lines > MOST_LINES) {
            return tooManyLines();
        }
        return longestRow > Typing.LONG_TEXT
                ? tooMuch(longestRow, "characters in one row of a table", Typing.LONG_TEXT)
                : new Pasted(page.blocks(), page.dropped().sentence());
    }

    static Pasted plain(String words, IdSource ids, String section) {
        if (words.length() > MOST_PLAIN) {
            return tooMuch(words.length(), "characters", MOST_PLAIN);
        }
        List<Block> blocks = new ArrayList<>();
        String[] lines = words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (lines.length > MOST_LINES) {
            return tooManyLines();
        }
        for (String line : lines) {
            String clean =
                    line.replaceAll("[\\p{Cc}&&[^\\t]]|[\\uFFFE\\uFFFF]", "").replace('\t', ' ');
            for (Stretch part : HtmlNames.parts(Stretch.plain(clean))) {
                blocks.add(new Block.Line(part.in(Passage.of(ids.create(), section, Style.PARAGRAPH, ""))));
            }
        }
        return new Pasted(blocks, "");
    }

    private static Pasted tooMuch(int held, String what, int room) {
        return nothing(String.format(
                Locale.UK,
                "The clipboard holds %,d %s; there is room for %,d at once. Nothing was pasted. Paste it in parts.",
                held,
                what,
                room));
    }

    private static Pasted tooManyLines() {
        return nothing(String.format(
                Locale.UK,
                "The clipboard holds more lines and rows of tables than the %,d there is room for at once. Nothing was"
                        + " pasted. Paste it in parts.",
                MOST_LINES));
    }

    private static Pasted nothing(String told) {
        return new Pasted(List.of(), told);
    }
}
