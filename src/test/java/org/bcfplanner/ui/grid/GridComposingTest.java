package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters that are composed on a cell, by dead keys or an input method. */
class GridComposingTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDeadKeyAndALetterTypedOnACellGiveOneLetter() {
        compose("´", "");
        assertThat(window.isEditing()).isTrue();
        assertThat(window.focusOwner())
                .as("a change of focus would end the composition")
                .isSameAs(window.grid);
        compose("", "é");
        assertThat(window.editor().getText()).isEqualTo("é");
        assertThat(window.focusOwner()).isSameAs(window.editor());
        window.type("t");
        window.press(KeyCode.ENTER);
        assertThat(window.value("1", "a")).isEqualTo("ét");
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
    }

    @Test
    void aWordIsComposedStepByStep() {
        compose("k", "");
        compose("か", "");
        compose("かん", "");
        assertThat(window.editor().getText()).isEqualTo("かん");
        compose("", "看護");
        window.press(KeyCode.ENTER);
        assertThat(window.value("1", "a")).isEqualTo("看護");
    }

    @Test
    void textThatIsCommittedAtOnceStartsAnEdit() {
        compose("", "ß");
        assertThat(window.editor().getText()).isEqualTo("ß");
        assertThat(window.focusOwner()).isSameAs(window.editor());
    }

    @Test
    void aCompositionThatIsGivenUpLeavesTheCellAsItWas() {
        compose("´", "");
        compose("", "");
        assertThat(window.isEditing()).isFalse();
        Toolkit.run(window.elsewhere::requestFocus);
        assertThat(window.changes).isEmpty();
        assertThat(window.value("1", "a")).isEqualTo("1a");
    }

    @Test
    void anEmptyEventAndACellThatCannotBeTypedIntoStartNothing() {
        compose("", "");
        assertThat(window.isEditing()).isFalse();
        window.select("0", "a");
        compose("´", "");
        assertThat(window.isEditing()).isFalse();
    }

    @Test
    void theChoicesOfAnInputMethodStandUnderTheActiveCell() {
        Point2D at = Toolkit.on(() -> window.grid.getInputMethodRequests().getTextLocation(0));
        Point2D cell = Toolkit.on(() -> {
            var bounds = window.grid
                    .parts()
                    .geometry()
                    .bounds(window.grid.parts().selecting().activePlace().orElseThrow());
            return window.grid.localToScreen(bounds.getMinX(), bounds.getMaxY());
        });
        assertThat(at).isEqualTo(cell);
    }

    private void compose(String composed, String committed) {
        Toolkit.run(() -> {
            List<InputMethodTextRun> runs = composed.isEmpty()
                    ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(
                    window.focusOwner(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
            window.layout();
        });
    }
}
