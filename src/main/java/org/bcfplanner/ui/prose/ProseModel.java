package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;

/** The text that the control shows and changes. It keeps no undo of its own: that is the plan's. */
final class ProseModel extends StyledTextModel {
    private static final StyleAttribute<String> LINK = new StyleAttribute<>("LINK", String.class, false);

    private final ProseText text;
    private final Looks looks;
    private final DrawnLines lines = new DrawnLines();
    private Function<Block.Grid, Region> tables = grid -> new Region();
    private Runnable onEdit = () -> {};

    ProseModel(IdSource ids, Looks looks) {
        this.text = new ProseText(ids);
        this.looks = looks;
        setUndoRedoEnabled(false);
    }

    ProseText text() {
        return text;
    }

    Looks looks() {
        return looks;
    }

    /** Takes what draws a table. */
    void drawTables(Function<Block.Grid, Region> drawing) {
        tables = drawing;
    }

    /** Run after each edit that a person made. */
    void onEdit(Runnable listener) {
        onEdit = listener;
    }

    void edited() {
        onEdit.run();
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public int size() {
        return text.size();
    }

    @Override
    public String getPlainText(int index) {
        return text.block(index).words();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return switch (text.block(index)) {
            case Block.Line line -> looks.paragraph(line.passage(), numberOf(index, line.passage()), lines);
            case Block.Grid grid -> RichParagraph.of(() -> tables.apply(grid));
        };
    }

    private int numberOf(int index, Passage line) {
        return line.style() == Style.NUMBER ? Blocks.numberOf(text.blocks(), index, line) : 0;
    }

    @Override
    protected void removeRange(TextPos start, TextPos end) {
        text.remove(start.index(), start.offset(), end.index(), end.offset());
        edited();
    }

    @Override
    protected int insertTextSegment(int index, int offset, String words, StyleAttributeMap look) {
        int inserted = text.insert(index, offset, stretch(words, look));
        if (inserted > 0) {
            edited();
        }
        return inserted;
    }

    @Override
    protected void insertLineBreak(int index, int offset) {
        text.split(index, offset);
        edited();
    }

    @Override
    protected void insertParagraph(int index, Supplier<Region> generator) {
        throw new UnsupportedOperationException("a text holds passages only");
    }

    @Override
    protected void applyParagraphStyle(int index, StyleAttributeMap look) {
        // paragraphs get their style by commands
    }

    @Override
    protected void setParagraphStyle(int index, StyleAttributeMap look) {
        // paragraphs get their style by commands
    }

    @Override
    protected void applyStyle(int index, int start, int end, StyleAttributeMap look, boolean merge) {
        // words get their look by commands
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
        return attributes(text.lookAt(Math.min(pos.index(), size() - 1), pos.offset()));
    }

    static StyleAttributeMap attributes(Marks.Span look) {
        StyleAttributeMap.Builder attributes = StyleAttributeMap.builder();
        if (look.bold()) {
            attributes.setBold(true);
        }
        if (look.italic()) {
            attributes.setItalic(true);
        }
        if (!look.link().isEmpty()) {
            attributes.set(LINK, look.link());
        }
        return attributes.build();
    }

    private static Stretch stretch(String words, StyleAttributeMap look) {
        Stretch all = Stretch.plain(words);
        all = look.getBoolean(StyleAttributeMap.BOLD) ? all.marked(Mark.Kind.BOLD, "") : all;
        all = look.getBoolean(StyleAttributeMap.ITALIC) ? all.marked(Mark.Kind.ITALIC, "") : all;
        String link = look.get(LINK);
        return link == null ? all : all.marked(Mark.Kind.LINK, link);
    }

    /**
     * Puts words in the place of what lies between two places, and says where they end. Where there is no room for them all
     * stays as it is, and nothing is said.
     */
    Optional<TextPos> put(TextPos from, TextPos to, Stretch words) {
        List<Block> before = List.copyOf(text.blocks());
        text.remove(from.index(), from.offset(), to.index(), to.offset());
        int length = text.insert(from.index(), from.offset(), words);
        if (length < words.length()) {
            text.replace(0, text.size(), before);
            return Optional.empty();
        }
        fireChangeEvent(from, to, length, 0, 0);
        edited();
        return Optional.of(TextPos.ofLeading(from.index(), from.offset() + length));
    }

    /** Changes lines in a range of blocks, and says so; none where there is no room for one of them. */
    void changeLines(int from, int to, UnaryOperator<Block.Line> change) {
        List<Block> changed = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Block block = text.block(i);
            changed.add(block instanceof Block.Line line ? change.apply(line) : block);
            if (changed.getLast() instanceof Block.Line line && !text.hasRoomFor(line)) {
                return;
            }
        }
        text.replace(from, to + 1, changed);
        fireStyleChangeEvent(TextPos.ofLeading(from, 0), getEndOfParagraphTextPos(to));
        edited();
    }

    /** Puts blocks in the place of others, of which the last is {@code to}, and says so. */
    void replaceBlocks(int from, int to, List<? extends Block> by) {
        TextPos start = TextPos.ofLeading(from, 0);
        TextPos end = to < from ? start : getEndOfParagraphTextPos(to);
        text.replace(from, to + 1, by);
        int lines = Math.max(0, by.size() - 1);
        fireChangeEvent(
                start, end, 0, lines, by.isEmpty() ? 0 : by.getLast().words().length());
    }
}
