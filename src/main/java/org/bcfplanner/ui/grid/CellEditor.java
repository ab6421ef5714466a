package org.bcfplanner.ui.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The one text field of a table. Bound to a cell by its ids, so that a new state of the plan leaves it alone. */
final class CellEditor {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextField field = new TextField();
    private @Nullable Cell cell;
    private String original = "";
    private Mode mode = Mode.WITHIN;

    /** What arrows do while a cell is edited. */
    enum Mode {
        /** They commit and travel: the cell is being typed over. */
        OVER,
        /** They belong to the text. */
        WITHIN
    }

    CellEditor() {
        field.getStyleClass().add("grid-editor");
        field.setManaged(false);
        field.setVisible(false);
    }

    TextField field() {
        return field;
    }

    boolean isEditing() {
        return cell != null;
    }

    boolean isOver() {
        return isEditing() && mode == Mode.OVER;
    }

    Optional<Cell> cell() {
        return Optional.ofNullable(cell);
    }

    String text() {
        return field.getText();
    }

    /** Starts editing: {@code originalText} is what the cell holds, {@code text} what the field begins with. */
    void begin(Cell at, String originalText, String text, Mode how) {
        cell = at;
        mode = how;
        // The field has one line; what it cannot hold of the cell is no change by the user.
        field.setText(originalText);
        original = field.getText();
        field.setText(text);
        refuse(false);
        field.setVisible(true);
        // A field that has the focus before its skin selects its whole text when the skin comes, and the next letter
        // would replace the first.
        field.applyCss();
        field.end();
    }

    /** Says to whom the cell belongs: how it is aligned, and what a screen reader calls it. */
    void dress(boolean numeric, String name) {
        field.setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        field.setAccessibleText(name);
    }

    /** Takes the focus, and keeps the caret where it is: a field that gets the focus selects its text otherwise. */
    void focus() {
        int caret = field.getCaretPosition();
        field.requestFocus();
        field.positionCaret(caret);
    }

    /** Gives arrows to the text or takes them back, with the caret at the end. */
    void toggleMode() {
        mode = mode == Mode.OVER ? Mode.WITHIN : Mode.OVER;
        field.end();
    }

    void refuse(boolean refused) {
        field.pseudoClassStateChanged(REFUSED, refused);
    }

    /** Ends editing and gives the change, if the text is another than at the start. */
    Optional<CellChange> end() {
        Cell edited = cell;
        String text = field.getText();
        cell = null;
        field.setVisible(false);
        return edited == null || text.equals(original) ? Optional.empty() : Optional.of(new CellChange(edited, text));
    }

    /** Ends editing and forgets what was typed. */
    void cancel() {
        cell = null;
        field.setVisible(false);
    }
}
