package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.LeftOver;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.ProseToolbar;
import org.bcfplanner.ui.prose.Quote;
import org.bcfplanner.ui.prose.TextFoot;
import org.jspecify.annotations.Nullable;

/**
 * The narrative in the form of a scheme: a line that offers to write one, or the text. The text control is made when a
 * text is first to be seen.
 */
final class SchemeText extends VBox {
    private final SchemesViewModel model;
    private final double scale;
    private final Label told = Parts.label("", "fg-muted");
    private final Button write = Parts.button("Write the narrative", "bi-plus", this::enter, "link");
    private final VBox text = new VBox();
    private @Nullable ProseEditor editor;
    private @Nullable Scheme shown;
    private boolean open;

    /** @param scale the text size, 1 for 100 % */
    SchemeText(SchemesViewModel model, double scale) {
        this.model = model;
        this.scale = scale;
        write.setId("write-narrative");
        HBox words = new HBox(8, Parts.fixed("Narrative", "strong"), told);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox right = Parts.atTheRight(write);
        right.managedProperty().bind(write.visibleProperty());
        WrappingRow header = new WrappingRow(words, right);
        header.getStyleClass().add("form-section");
        text.getStyleClass().addAll("panel", "chapter-text", "scheme-text");
        text.managedProperty().bind(text.visibleProperty());
        text.setVisible(false);
        setSpacing(10);
        getChildren().addAll(header, text);
        sceneProperty().addListener((property, was, is) -> draw());
    }

    /** Shows a scheme. What is being written for another one is handed over first. */
    void show(Scheme scheme) {
        if (shown != null && !shown.id().equals(scheme.id())) {
            commit();
            open = false;
        }
        shown = scheme;
        open |= !model.narratives().of(scheme).isBlank();
        draw();
    }

    /** Puts the focus into the text; there is one from then on, empty or not. */
    void enter() {
        open = true;
        draw();
        editor().ifPresent(ProseEditor::enter);
    }

    /** Selects what the checks find in a passage, or all of it, and puts the focus there; false where it is gone. */
    boolean reveal(Id<Passage> passage) {
        draw();
        List<String> found = model.narratives()
                .passage(passage)
                .map(each -> LeftOver.in(each.words()))
                .orElse(List.of());
        return reveal(new Quote(passage, found.isEmpty() ? "" : found.getFirst()));
    }

    /** Selects what a note is about; does nothing where that is gone. */
    void reveal(ReviewNote note) {
        if (note.passage() != null) {
            reveal(new Quote(note.passage(), note.quote()));
        }
    }

    private boolean reveal(Quote quote) {
        return editor().filter(each -> each.reveal(quote)).isPresent();
    }

    /** The words that are selected; empty where there is no text. */
    Optional<Quote> quote() {
        return open ? editor().flatMap(ProseEditor::quote) : Optional.empty();
    }

    /** Puts the focus back into the text if there is one, else on the offer to write one. */
    void enterAgain() {
        if (open) {
            enter();
        } else {
            write.requestFocus();
        }
    }

    /** Hands over what is being written. */
    void commit() {
        editor().ifPresent(ProseEditor::commit);
    }

    Optional<ProseEditor> editor() {
        return Optional.ofNullable(editor);
    }

    private void draw() {
        if (shown == null || getScene() == null) {
            return;
        }
        told.setText(open ? "What the scheme requires" : "None yet");
        write.setVisible(!open);
        text.setVisible(open);
        if (open) {
            Prose prose = model.narratives().of(shown);
            made().show(shown.section(), prose);
        }
    }

    private ProseEditor made() {
        if (editor == null) {
            ProseEditor made =
                    new ProseEditor("Narrative of the scheme", model.ids(), LeftOver::in, scale).asHighAsItsText();
            made.setId("scheme-narrative");
            ProseToolbar tools = new ProseToolbar(made);
            HBox row = new HBox(tools);
            HBox.setHgrow(tools, Priority.ALWAYS);
            row.getStyleClass().add("tool-row");
            TextFoot foot = new TextFoot(made);
            made.onLook(() -> {
                tools.refresh();
                foot.show(made.prose(), made.leftIn(), 0);
            });
            made.onEdit((doing, passages) -> written(doing, passages));
            text.getChildren().setAll(row, made, foot);
            editor = made;
        }
        return editor;
    }

    private void written(String doing, List<Passage> passages) {
        if (shown != null) {
            model.narratives().write(shown, doing, passages);
        }
    }
}
