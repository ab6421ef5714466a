package org.bcfplanner.ui.prose;

/** Cuts from a text and pastes into it, each as an edit of its own. */
final class Clips {
    private final ProseEditor editor;

    Clips(ProseEditor editor) {
        this.editor = editor;
    }

    void cut() {
        Pasteboard.copy(Selected.of(editor.active()));
        editor.command("cut", () -> Selected.remove(editor.active()));
    }

    void paste() {
        paste(Pasteboard.paste(editor.ids(), editor.section()));
    }

    void pastePlain() {
        paste(Pasteboard.pastePlain(editor.ids(), editor.section()));
    }

    private void paste(Pasteboard.Pasted pasted) {
        if (pasted.blocks().isEmpty()) {
            editor.tell(pasted.told());
            return;
        }
        editor.command("paste", () -> editor.host().paste(editor.active(), pasted.blocks()));
        if (editor.tellsNothing()) {
            editor.tell(pasted.told());
        }
    }
}
