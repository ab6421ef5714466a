package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;

/** The blocks that are selected in a text, taken out of it or put into it. */
final class Selected {
    private Selected() {}

    /** What is selected, the first and the last line only as far as they are. */
    static List<Block> of(ProseArea area) {
        TextPos from = area.from();
        TextPos to = area.to();
        ProseText text = area.model().text();
        List<Block> selected = new ArrayList<>();
        for (int i = from.index(); i <= to.index(); i++) {
            if (text.block(i) instanceof Block.Line line) {
                int start = i == from.index() ? from.offset() : 0;
                int end = i == to.index() ? to.offset() : line.words().length();
                selected.add(line.with(Stretch.of(line.passage()).part(start, end)));
            } else if (i < to.index()) {
                selected.add(text.block(i));
            }
        }
        return selected;
    }

    static void remove(ProseArea area) {
        TextPos from = area.from();
        TextPos to = area.to();
        if (!from.equals(to)) {
            area.replaceText(from, to, "");
            area.select(area.model().clamp(from));
        }
    }

    /** Puts blocks in the place of what is selected. A first and a last paragraph go on with the line they come into where it has room. */
    static void replace(ProseArea area, List<Block> by) {
        if (by.size() == 1 && isParagraph(by.getFirst())) {
            area.commands().insert(words(by.getFirst()));
            return;
        }
        remove(area);
        ProseModel model = area.model();
        ProseText text = model.text();
        TextPos at = area.to();
        if (!(text.block(at.index()) instanceof Block.Line into)) {
            model.replaceBlocks(at.index(), at.index() - 1, by);
            end(area, at.index() + by.size() - 1);
            return;
        }
        Passage line = into.passage();
        Stretch head = Stretch.of(line).part(0, at.offset());
        Stretch tail = Stretch.of(line).from(at.offset());
        List<Block> made = new ArrayList<>(by);
        if (head.length() > 0) {
            made.addFirst(new Block.Line(head.in(line)));
            Stretch both = head.then(words(by.getFirst()));
            if (isParagraph(by.getFirst()) && both.fits()) {
                made.set(1, new Block.Line(both.in(line)));
                made.removeFirst();
            }
        }
        int last = made.size() - 1;
        int caret = made.getLast().words().length();
        if (tail.length() > 0) {
            if (made.getLast() instanceof Block.Line end
                    && isParagraph(end)
                    && words(end).then(tail).fits()) {
                made.set(last, end.with(words(end).then(tail)));
            } else {
                made.add(new Block.Line(text.fresh(line.style(), line.level(), tail)));
            }
        }
        model.replaceBlocks(at.index(), at.index(), made);
        area.select(TextPos.ofLeading(at.index() + last, caret));
        model.edited();
    }

    private static void end(ProseArea area, int index) {
        area.select(area.model().getEndOfParagraphTextPos(index));
        area.model().edited();
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Line line && line.passage().style() == Style.PARAGRAPH;
    }

    private static Stretch words(Block block) {
        return block instanceof Block.Line line ? Stretch.of(line.passage()) : Stretch.NOTHING;
    }
}
