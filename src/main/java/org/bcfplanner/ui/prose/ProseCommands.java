package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.stream.IntStream;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected words and lines of a text. */
final class ProseCommands {
    private final ProseArea area;
    private final ProseModel model;

    ProseCommands(ProseArea area, ProseModel model) {
        this.area = area;
        this.model = model;
    }

    /** Makes the selected words bold or italic, or plain where all are so already; without any, those typed next. */
    void toggle(Mark.Kind kind) {
        if (area.from().equals(area.to())) {
            Marks.Span now = look();
            boolean bold = (kind == Mark.Kind.BOLD) != now.bold();
            boolean italic = (kind == Mark.Kind.ITALIC) != now.italic();
            area.setInsertStyles(ProseModel.attributes(new Marks.Span("", bold, italic, now.link())));
            return;
        }
        mark(kind, "", isOn(kind));
    }

    /** Leads the selected words somewhere; an empty target takes links from them. */
    void link(String target) {
        mark(Mark.Kind.LINK, target, target.isEmpty());
    }

    private void mark(Mark.Kind kind, String target, boolean off) {
        TextPos from = area.from();
        TextPos to = area.to();
        model.changeLines(from.index(), to.index(), line -> {
            int start = line.passage().equals(passage(from.index())) ? from.offset() : 0;
            int end = line.passage().equals(passage(to.index()))
                    ? to.offset()
                    : line.words().length();
            Stretch all = Stretch.of(line.passage());
            Stretch part = all.part(start, end);
            Stretch changed = off
                    ? new Stretch(part.words(), part.marks().without(kind, 0, part.length()))
                    : part.marked(kind, target);
            return line.with(all.replaced(start, end, changed));
        });
        area.select(from, to);
    }

    /** Whether all of the selected words are so, or those that would be typed. */
    boolean isOn(Mark.Kind kind) {
        TextPos from = area.from();
        TextPos to = area.to();
        if (from.equals(to)) {
            Marks.Span now = look();
            return switch (kind) {
                case BOLD -> now.bold();
                case ITALIC -> now.italic();
                case LINK -> !now.link().isEmpty();
            };
        }
        return IntStream.rangeClosed(from.index(), to.index()).allMatch(i -> {
            Passage line = passage(i);
            int start = i == from.index() ? from.offset() : 0;
            int end = i == to.index()
                    ? to.offset()
                    : line == null ? 0 : line.words().length();
            return line == null || start == end || line.marks().covers(kind, start, end);
        });
    }

    /** Where the link leads in which the caret is; empty where it is in none. */
    String target() {
        return look().link();
    }

    private Marks.Span look() {
        return model.text().lookAt(area.to().index(), area.to().offset());
    }

    /** Puts words in the place of the selected ones. */
    void insert(Stretch words) {
        TextPos from = area.from();
        TextPos to = area.to();
        model.put(from, to, words).ifPresent(area::select);
    }

    /** Makes the selected lines so; lists that are so already become paragraphs. */
    void style(Style style, int level) {
        TextPos from = area.from();
        TextPos to = area.to();
        List<Passage> lines = lines();
        boolean already = style.isItem() && lines.stream().allMatch(each -> each.style() == style);
        model.changeLines(
                from.index(),
                to.index(),
                line -> new Block.Line(line.passage()
                        .withStyle(
                                already ? Style.PARAGRAPH : style,
                                style.isItem() && line.passage().style().isItem()
                                        ? line.passage().level()
                                        : level)));
        area.select(from, to);
    }

    /** Puts the selected items one level deeper (1) or higher (-1); false where none of the lines is one. */
    boolean indent(int by) {
        TextPos from = area.from();
        TextPos to = area.to();
        if (lines().stream().noneMatch(each -> each.style().isItem())) {
            return false;
        }
        model.changeLines(from.index(), to.index(), line -> {
            Passage passage = line.passage();
            boolean leaves = passage.style().isItem() && passage.level() + by < 1;
            return new Block.Line(
                    leaves
                            ? passage.withStyle(Style.PARAGRAPH, 1)
                            : passage.style().isItem()
                                    ? passage.withStyle(passage.style(), passage.level() + by)
                                    : passage);
        });
        area.select(from, to);
        return true;
    }

    /** The selected lines; a table among them is left out. */
    List<Passage> lines() {
        return IntStream.rangeClosed(area.from().index(), area.to().index())
                .mapToObj(this::passage)
                .filter(each -> each != null)
                .toList();
    }

    /** The line at a place; null where a table is there. */
    @Nullable
    Passage passage(int index) {
        return model.text().block(index) instanceof Block.Line line ? line.passage() : null;
    }
}
