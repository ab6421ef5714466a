package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;

/**
 * A text while it is edited: lines and tables, of which there is always a line at the end for the caret. A place is the
 * number of a block and of a character in it; in a table there is only the place before it.
 */
final class ProseText {
    private final IdSource ids;
    private final List<Block> blocks = new ArrayList<>();
    private Room room = Room.ofLine(sentence -> {});
    private String section = "";

    ProseText(IdSource ids) {
        this.ids = ids;
        endWithLine();
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    int size() {
        return blocks.size();
    }

    List<Passage> passages() {
        return Blocks.passages(blocks);
    }

    void begin(String of) {
        section = of;
        blocks.clear();
        endWithLine();
    }

    /** Takes how much each line can hold from now on. */
    void within(Room most) {
        room = most;
    }

    boolean hasRoomFor(Block.Line line) {
        return room.takes(Stretch.of(line.passage()));
    }

    String section() {
        return section;
    }

    /** A line of its own, with an id that no other passage has. */
    Passage fresh(Style style, int level, Stretch words) {
        return words.in(Passage.of(ids.create(), section, style, "").withStyle(style, level));
    }

    /** Puts blocks in the place of others. */
    void replace(int from, int to, List<? extends Block> by) {
        blocks.subList(from, to).clear();
        blocks.addAll(from, by);
        endWithLine();
    }

    void set(int index, Block block) {
        blocks.set(index, block);
    }

    private void endWithLine() {
        if (blocks.isEmpty() || blocks.getLast() instanceof Block.Grid) {
            blocks.add(new Block.Line(fresh(Style.PARAGRAPH, 1, Stretch.NOTHING)));
        }
    }

    /**
     * Takes out what lies between two places. Lines become one, unless that would be longer than can be kept; a table
     * whose place is passed over goes as a whole.
     */
    void remove(int from, int at, int to, int end) {
        if (block(from) instanceof Block.Line first && from == to) {
            blocks.set(from, first.with(Stretch.of(first.passage()).replaced(at, end, Stretch.NOTHING)));
        } else if (block(from) instanceof Block.Line first && block(to) instanceof Block.Line last) {
            Stretch head = Stretch.of(first.passage()).part(0, at);
            Stretch tail = Stretch.of(last.passage()).from(end);
            Stretch both = head.then(tail);
            if (both.fits()) {
                Passage kept = at == 0 && tail.length() > 0 ? last.passage() : first.passage();
                replace(from, to + 1, List.of(new Block.Line(both.in(kept))));
            } else {
                replace(from, to + 1, List.of(first.with(head), last.with(tail)));
            }
        } else if (block(from) instanceof Block.Line first && at > 0) {
            replace(from, to, List.of(first.with(Stretch.of(first.passage()).part(0, at))));
        } else if (block(to) instanceof Block.Line last) {
            replace(from, to + 1, List.of(last.with(Stretch.of(last.passage()).from(end))));
        } else {
            replace(from, to, List.of());
        }
    }

    /** Puts words in; in a table's place they get a line above it. What there is no room for is refused, and told. */
    int insert(int index, int at, Stretch words) {
        if (block(index) instanceof Block.Line line) {
            Stretch all = Stretch.of(line.passage()).replaced(at, at, words);
            if (!room.takes(all)) {
                return 0;
            }
            blocks.set(index, line.with(all));
        } else {
            blocks.add(index, new Block.Line(fresh(Style.PARAGRAPH, 1, words)));
        }
        return words.length();
    }

    /** Begins a new line. Behind the end of a heading comes a paragraph; items go on as items. */
    void split(int index, int at) {
        if (!(block(index) instanceof Block.Line split)) {
            blocks.add(index, new Block.Line(fresh(Style.PARAGRAPH, 1, Stretch.NOTHING)));
            return;
        }
        Passage line = split.passage();
        Stretch all = Stretch.of(line);
        boolean above = at == 0 && all.length() > 0;
        boolean below = line.style() == Style.HEADING && !above && at == all.length();
        Style style = below ? Style.PARAGRAPH : line.style();
        Stretch head = all.part(0, at);
        Stretch tail = all.from(at);
        Passage first = above ? fresh(style, line.level(), head) : head.in(line);
        Passage second = above ? tail.in(line) : fresh(style, line.level(), tail);
        replace(index, index + 1, List.of(new Block.Line(first), new Block.Line(second)));
    }

    /** How the character before a place looks; at the beginning of a line, the one behind it. */
    Marks.Span lookAt(int index, int at) {
        if (block(index) instanceof Block.Line block && !block.words().isEmpty()) {
            Passage line = block.passage();
            int from = Math.clamp(at - 1L, 0, line.words().length() - 1);
            Marks.Span before =
                    Stretch.of(line).part(from, from + 1).marks().spans("x").getFirst();
            boolean inLink = at > 0
                    && at < line.words().length()
                    && Stretch.of(line)
                            .part(at, at + 1)
                            .marks()
                            .spans("x")
                            .getFirst()
                            .link()
                            .equals(before.link());
            return new Marks.Span("", before.bold(), before.italic(), inLink ? before.link() : "");
        }
        return new Marks.Span("", false, false, "");
    }
}
