package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Passage;

/** Words of a text that are spoken of elsewhere: found, selected, counted. */
final class Quotes {
    private static final int LONGEST = 400;

    private Quotes() {}

    static Optional<Quote> of(ProseArea area) {
        TextPos from = area.from();
        TextPos to = area.to();
        Block block = area.model().text().block(from.index());
        Passage line = block.passages().getFirst();
        if (block instanceof Block.Grid) {
            return Optional.of(new Quote(line.id(), ""));
        }
        if (from.equals(to)) {
            return line.words().isEmpty() ? Optional.empty() : Optional.of(new Quote(line.id(), ""));
        }
        int end = from.index() == to.index() ? to.offset() : line.words().length();
        String words = line.words().substring(from.offset(), end);
        return Optional.of(new Quote(line.id(), words.substring(0, Math.min(words.length(), LONGEST))));
    }

    static boolean reveal(ProseEditor editor, ProseArea area, Quote quote) {
        ProseText text = area.model().text();
        int place = Blocks.placeOf(text.blocks(), quote.passage());
        if (place < 0) {
            return false;
        }
        area.requestFocus();
        if (text.block(place) instanceof Block.Grid) {
            area.select(TextPos.ofLeading(place, 0));
            editor.host().enterRow(place, quote);
            return true;
        }
        String words = text.block(place).words();
        int at = quote.words().isEmpty() ? -1 : words.indexOf(quote.words());
        int from = Math.max(at, 0);
        int to = at < 0 ? words.length() : at + quote.words().length();
        // first the end, so that the whole of it comes into view
        area.select(TextPos.ofLeading(place, to));
        area.select(TextPos.ofLeading(place, from), TextPos.ofLeading(place, to));
        return true;
    }

    static int leftIn(ProseModel model) {
        int count = 0;
        for (Block block : model.text().blocks()) {
            for (Passage passage : block.passages()) {
                count += model.looks().leftIn().in(passage.words()).size();
            }
        }
        return count;
    }

    static void nextLeftIn(ProseArea area) {
        List<Block> blocks = area.model().text().blocks();
        TextPos caret = area.to();
        for (int step = 0; step <= blocks.size(); step++) {
            int place = (caret.index() + step) % blocks.size();
            for (LeftIn.Spot spot :
                    area.model().looks().leftIn().in(blocks.get(place).words())) {
                if (step > 0 || spot.from() >= caret.offset()) {
                    area.requestFocus();
                    area.select(TextPos.ofLeading(place, spot.from()), TextPos.ofLeading(place, spot.to()));
                    return;
                }
            }
        }
    }
}
