package org.bcfplanner.ui.prose;

import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea.Tag;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;

/** The keys of a text: what word processors have, as far as a text here has it. */
final class WritingKeys {
    private final ProseEditor editor;
    private final Clips clips;

    WritingKeys(ProseEditor editor) {
        this.editor = editor;
        this.clips = new Clips(editor);
    }

    /** The keys that work in cells of tables as well. */
    void listenForWords(ProseArea area) {
        area.on(KeyBinding.shortcut(KeyCode.B), () -> editor.toggle(Mark.Kind.BOLD));
        area.on(KeyBinding.shortcut(KeyCode.I), () -> editor.toggle(Mark.Kind.ITALIC));
        area.on(KeyBinding.shiftShortcut(KeyCode.K), editor::askLink);
        area.instead(Tag.COPY, usual -> Pasteboard.copy(Selected.of(area)));
        area.instead(Tag.CUT, usual -> clips.cut());
        area.instead(Tag.PASTE, usual -> clips.paste());
        area.instead(Tag.PASTE_PLAIN_TEXT, usual -> clips.pastePlain());
        area.on(KeyBinding.control(KeyCode.INSERT), () -> Pasteboard.copy(Selected.of(area)));
    }

    /** The keys of lines and lists. */
    void listenForLines(ProseArea area) {
        area.on(KeyBinding.shiftShortcut(KeyCode.L), () -> editor.style(Style.BULLET, 1));
        area.on(KeyBinding.shiftShortcut(KeyCode.N), () -> editor.style(Style.NUMBER, 1));
        for (int level = 1; level <= Style.HEADING.deepest(); level++) {
            int depth = level;
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(level));
            area.on(KeyBinding.builder(digit).shortcut().alt().build(), () -> editor.style(Style.HEADING, depth));
        }
        area.on(KeyBinding.builder(KeyCode.DIGIT0).shortcut().alt().build(), () -> editor.style(Style.PARAGRAPH, 1));
        area.on(KeyBinding.shiftShortcut(KeyCode.T), () -> editor.insertTable(3, 2));
        area.on(KeyBinding.of(KeyCode.TAB), () -> tab(area, 1));
        area.on(KeyBinding.shift(KeyCode.TAB), () -> tab(area, -1));
        area.on(KeyBinding.shift(KeyCode.ENTER), () -> area.commands().insert(Stretch.plain("\n")));
        area.instead(Tag.INSERT_LINE_BREAK, usual -> enter(area, usual));
        area.instead(Tag.BACKSPACE, usual -> backspace(area, usual));
    }

    /** In a list one level deeper or higher; elsewhere on to what is beside the text. */
    private void tab(ProseArea area, int by) {
        if (!editor.indent(by)) {
            area.execute(by > 0 ? Tag.FOCUS_NEXT : Tag.FOCUS_PREVIOUS);
        }
    }

    /** In an empty item Enter ends the list; on a table it goes into it. */
    private void enter(ProseArea area, Runnable usual) {
        Passage line = area.commands().passage(area.to().index());
        if (line == null && area.from().equals(area.to())) {
            editor.enterTable(area.to().index());
        } else if (line != null && line.style().isItem() && line.words().isEmpty()) {
            editor.indent(-1);
        } else {
            usual.run();
        }
    }

    /** At the beginning of an item Backspace takes the item's sign away; behind a table it goes to it, and leaves it. */
    private void backspace(ProseArea area, Runnable usual) {
        TextPos at = area.to();
        Passage line = area.commands().passage(at.index());
        boolean alone = area.from().equals(at) && at.offset() == 0;
        if (alone && line != null && (line.style().isItem() || line.style() == Style.HEADING)) {
            editor.style(Style.PARAGRAPH, 1);
        } else if (alone && at.index() > 0 && area.commands().passage(at.index() - 1) == null) {
            area.select(TextPos.ofLeading(at.index() - 1, 0));
        } else {
            usual.run();
        }
    }
}
