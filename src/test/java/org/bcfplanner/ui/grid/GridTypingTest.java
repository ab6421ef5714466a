package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Typing as in a spreadsheet, on a shown window. */
class GridTypingTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void shiftTabAndShiftEnterCommitAndGoBack() {
        window.select("3", "b");
        window.type("x");
        window.press(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(window.active()).isEqualTo(new Cell("3", "a"));
        window.type("y");
        window.press(KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
        assertThat(window.value("3", "b") + window.value("3", "a")).isEqualTo("xy");
    }

    @Test
    void enterAfterARunOfTabsGoesBackToTheColumnWhereItBegan() {
        window.type("1");
        window.press(KeyCode.TAB);
        window.type("2");
        window.press(KeyCode.TAB);
        window.type("3");
        window.press(KeyCode.ENTER);
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
        window.press(KeyCode.TAB);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        assertThat(window.active()).as("an arrow ends the run").isEqualTo(new Cell("3", "c"));
    }

    @Test
    void arrowsLeaveACellThatIsTypedOverAndBelongToTheTextAfterF2() {
        window.type("7");
        window.press(KeyCode.DOWN);
        assertThat(window.value("1", "a")).isEqualTo("7");
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
        window.type("8");
        window.press(KeyCode.F2);
        window.press(KeyCode.LEFT);
        assertThat(window.isEditing()).isTrue();
        window.type("6");
        window.press(KeyCode.ENTER);
        assertThat(window.value("2", "a")).isEqualTo("68");
    }

    @Test
    void f2PutsTheCaretAtTheEndAndTogglesTheArrows() {
        window.press(KeyCode.F2);
        assertThat(Toolkit.on(() -> window.editor().getCaretPosition())).isEqualTo(2);
        window.press(KeyCode.F2);
        window.press(KeyCode.DOWN);
        assertThat(window.isEditing()).isFalse();
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
    }

    @Test
    void controlEnterFillsTheSelectionWithTheTypedTextInOneStep() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.press(KeyCode.RIGHT, KeyCode.SHIFT);
        window.type("5");
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(window.changes).hasSize(1);
        assertThat(window.changes.getFirst())
                .containsExactly(
                        new CellChange(new Cell("1", "a"), "5"),
                        new CellChange(new Cell("1", "b"), "5"),
                        new CellChange(new Cell("2", "a"), "5"),
                        new CellChange(new Cell("2", "b"), "5"));
        assertThat(window.block()).isEqualTo("1 a : 2 b");
        assertThat(window.active()).isEqualTo(new Cell("1", "a"));
    }

    @Test
    void controlEnterWithATextTheCellCannotTakeKeepsTheEditorWithTheReason() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.type("bad");
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(window.changes).isEmpty();
        assertThat(window.editor().getText()).isEqualTo("bad");
        assertThat(window.said()).isEqualTo("Not that.");
    }

    @Test
    void theReasonOfARefusalStaysUntilTheTextIsAnother() {
        window.type("bad");
        window.press(KeyCode.ENTER);
        window.type("\r"); // what the system sends after the key
        assertThat(window.said()).isEqualTo("Not that.");
        window.type("x");
        assertThat(window.said()).isEmpty();
    }

    @Test
    void altEnterDoesNothing() {
        window.type("5");
        window.press(KeyCode.ENTER, KeyCode.ALT);
        assertThat(window.isEditing()).isTrue();
        assertThat(window.changes).isEmpty();
    }

    @Test
    void anEditIsCommittedBySortingFilteringFoldingAndHiding() {
        window.type("s");
        window.click(window.heading("b", 1));
        assertThat(window.value("1", "a")).isEqualTo("s");
        window.click(window.heading("b", 1));
        window.click(window.heading("b", 1));
        window.select("2", "a");
        window.type("t");
        Toolkit.run(() -> window.grid.filter("Row"));
        assertThat(window.value("2", "a")).isEqualTo("t");
        window.select("3", "a");
        window.type("u");
        double[] mark = window.cell(0, "name");
        window.click(new double[] {46, mark[1]});
        assertThat(window.value("3", "a")).isEqualTo("u");
        assertThat(window.rowIds()).containsExactly("0");
        window.click(new double[] {46, mark[1]});
        window.select("4", "a");
        window.type("v");
        Toolkit.run(() -> window.grid.hideColumns(List.of("a")));
        assertThat(window.value("4", "a")).isEqualTo("v");
        assertThat(window.isEditing()).isFalse();
    }

    @Test
    void theWheelLeavesTheEditorClippedAndTheNextKeyBringsItBack() {
        window.type("7");
        window.wheel(window.cell(3, "b"), 400);
        assertThat(window.isEditing()).isTrue();
        assertThat(Toolkit.on(() -> window.editor().getClip().getBoundsInLocal().getHeight()))
                .isZero();
        window.press(KeyCode.HOME);
        assertThat(Toolkit.on(() -> window.editor().getClip().getBoundsInLocal().getHeight()))
                .isEqualTo(28);
        assertThat(window.editor().getText()).isEqualTo("7");
    }

    @Test
    void aNewStateFromElsewhereLeavesTheEditorWithItsRow() {
        window.select("5", "a");
        window.type("7");
        window.remove("2");
        assertThat(window.isEditing()).isTrue();
        window.press(KeyCode.ENTER);
        assertThat(window.value("5", "a")).isEqualTo("7");
    }

    @Test
    void anEditIsCommittedWhenItsRowIsNoLongerInView() {
        window.select("5", "a");
        window.type("7");
        Toolkit.run(() -> window.grid.parts().arrangement().fold("0"));
        window.showAgain();
        Toolkit.await("committed", () -> window.value("5", "a").equals("7"));
        assertThat(window.isEditing()).isFalse();
    }

    @Test
    void whatWasTypedIntoARowThatIsRemovedElsewhereIsSaid() {
        window.select("5", "a");
        window.type("7");
        window.remove("5");
        assertThat(window.isEditing()).isFalse();
        assertThat(window.changes).isEmpty();
        assertThat(window.said()).isEqualTo("“7” was not put in: its row has been removed meanwhile.");
        window.type("8");
        assertThat(window.isEditing()).as("typing goes on in the nearest row").isTrue();
    }
}
