package org.bcfplanner.ui.prose;

import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Passage;

/** Brings a text to what the plan now says, touching only what is another, so that caret and view stay. */
final class Showing {
    private Showing() {}

    /** What was changed: the blocks from one to another, which is before it where none are there now. */
    record Changed(int from, int to) {
        static final Changed NOTHING = new Changed(0, -1);

        boolean isNothing() {
            return this.equals(NOTHING);
        }
    }

    static Changed show(ProseModel model, String section, List<Passage> passages) {
        ProseText text = model.text();
        if (!text.section().equals(section)) {
            int last = text.size() - 1;
            text.begin(section);
            model.fireChangeEvent(TextPos.ZERO, TextPos.ofLeading(last, 0), 0, 0, 0);
        }
        if (text.passages().equals(passages)) {
            return Changed.NOTHING;
        }
        List<Block> now = Blocks.of(passages);
        List<Block> was = List.copyOf(text.blocks());
        int head = 0;
        while (head < Math.min(was.size(), now.size()) && was.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(was.size(), now.size()) - head
                && was.get(was.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        model.replaceBlocks(head, was.size() - 1 - tail, now.subList(head, now.size() - tail));
        return new Changed(head, now.size() - 1 - tail);
    }
}
