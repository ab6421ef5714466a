package org.bcfplanner.ui.prose;

import java.util.function.Consumer;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;

/** The control that shows a text, with the keys that are the same in the text and in the cell of a table. */
final class ProseArea extends RichTextArea {
    private static final Duration BLINK = Duration.seconds(1);

    private final ProseModel model;
    private final ProseCommands commands;
    private boolean handled;

    /** @param name what a screen reader calls it */
    ProseArea(ProseModel model, String name) {
        super(model);
        this.model = model;
        this.commands = new ProseCommands(this, model);
        getStyleClass().add("prose-area");
        setWrapText(true);
        setAccessibleText(name);
        getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
        getInputMap().disableKeyBinding(KeyBinding.control(KeyCode.H));
        caretPositionProperty().addListener((property, was, is) -> setInsertStyles(null));
        skinProperty().addListener((property, was, is) -> {
            letTablesBe();
            model.addListener(this::written);
        });
        sceneProperty().addListener((property, was, is) -> blink(is != null));
        noLetterOfCommands();
        select(TextPos.ZERO);
    }

    /**
     * The control sets its caret blinking and never ends that, and what blinks keeps the whole window in memory. With a period
     * of nothing it cannot begin again.
     */
    private void blink(boolean isShown) {
        setCaretBlinkPeriod(isShown ? BLINK : Duration.ZERO);
    }

    ProseModel model() {
        return model;
    }

    ProseCommands commands() {
        return commands;
    }

    TextPos from() {
        return getSelection() == null
                ? TextPos.ZERO
                : model.clamp(getSelection().getMin());
    }

    TextPos to() {
        return getSelection() == null
                ? TextPos.ZERO
                : model.clamp(getSelection().getMax());
    }

    void on(KeyBinding key, Runnable work) {
        getInputMap().register(key, () -> {
            handled = true;
            work.run();
        });
    }

    /**
     * Lays out what was written within a line before the caret is moved behind it: the control would do so for the caret,
     * and all over again for the next frame.
     */
    private void written(ContentChange change) {
        if (change.isEdit() && change.getLinesAdded() == 0 && change.getStart().equals(change.getEnd())) {
            layout();
        }
    }

    /** A key with Ctrl and Alt is a command here, though the control would take what it types on some keyboards. */
    private void noLetterOfCommands() {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> handled = false);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (handled) {
                key.consume();
            }
        });
    }

    /** Runs work for a key of the control, which is given what it would do otherwise. */
    void instead(FunctionTag tag, Consumer<Runnable> work) {
        getInputMap().registerFunction(tag, () -> work.accept(() -> executeDefault(tag)));
    }

    /** The control takes every press of the pointer for itself before what is under it: not over a table. */
    private void letTablesBe() {
        Node content = lookup(".content");
        if (content == null) {
            return;
        }
        EventDispatcher own = content.getEventDispatcher();
        content.setEventDispatcher((event, tail) -> event instanceof MouseEvent && isInTable(event.getTarget())
                ? tail.dispatchEvent(event)
                : own.dispatchEvent(event, tail));
    }

    private boolean isInTable(EventTarget target) {
        for (Node each = target instanceof Node node ? node : null;
                each != null && each != this;
                each = each.getParent()) {
            if (each instanceof TableNode) {
                return true;
            }
        }
        return false;
    }
}
