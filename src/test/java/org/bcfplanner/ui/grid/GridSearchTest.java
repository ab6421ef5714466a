package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Filtering and finding in a table, by the keys of a page. */
class GridSearchTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void controlFGoesToTheFilterWhichLeavesTheRowsThatShowTheText() {
        window.press(KeyCode.F, KeyCode.CONTROL);
        assertThat(window.focusOwner()).isSameAs(window.search);
        look("1a");
        assertThat(window.rowIds()).containsExactly("0", "1", "11", "21");
        assertThat(told()).isEqualTo("3 rows");
        window.press(KeyCode.ENTER);
        assertThat(window.focusOwner()).isSameAs(window.grid);
    }

    @Test
    void escapeInTheFieldShowsAllRowsAgainAndGoesBackToTheTable() {
        window.press(KeyCode.F, KeyCode.CONTROL);
        look("1a");
        window.press(KeyCode.ESCAPE);
        assertThat(window.rowIds()).hasSize(30);
        assertThat(told()).isEmpty();
        assertThat(window.focusOwner()).isSameAs(window.grid);
    }

    @Test
    void f3GoesFromMatchToMatchOfTheFilterAndRoundAndSaysWhichOfHowMany() {
        look("1a");
        Toolkit.run(window.grid::requestFocus);
        window.press(KeyCode.F3);
        assertThat(window.active()).isEqualTo(new Cell("11", "a"));
        assertThat(told()).isEqualTo("2 of 3");
        window.press(KeyCode.G, KeyCode.CONTROL);
        window.press(KeyCode.F3);
        assertThat(window.active()).isEqualTo(new Cell("1", "a"));
        window.press(KeyCode.F3, KeyCode.SHIFT);
        assertThat(window.active()).isEqualTo(new Cell("21", "a"));
        assertThat(told()).isEqualTo("3 of 3");
    }

    @Test
    void findingLeavesAllRowsAndMarksTheMatches() {
        Toolkit.run(() -> window.search.modes().get(1).fire());
        look("2c");
        assertThat(window.rowIds()).hasSize(30);
        assertThat(told()).isEqualTo("3 found");
        assertThat(window.isVisible(".grid-cell:found")).isTrue();
        window.press(KeyCode.ENTER);
        assertThat(window.active()).isEqualTo(new Cell("2", "c"));
        assertThat(told()).isEqualTo("1 of 3");
        assertThat(window.focusOwner()).isSameAs(window.search);
    }

    @Test
    void f3WithoutATextAsksForOne() {
        window.press(KeyCode.F3);
        assertThat(window.focusOwner()).isSameAs(window.search);
        assertThat(Toolkit.on(() -> window.search.getPromptText())).isEqualTo("Find in rows");
    }

    @Test
    void aTextThatIsNowhereIsSaidNotToBeFound() {
        Toolkit.run(() -> window.search.modes().get(1).fire());
        look("nowhere");
        assertThat(told()).isEqualTo("not found");
        window.press(KeyCode.F3);
        assertThat(window.active()).isEqualTo(new Cell("1", "a"));
    }

    @Test
    void aMatchInAHiddenColumnIsNotGoneTo() {
        Toolkit.run(() -> window.grid.hideColumns(java.util.List.of("c")));
        Toolkit.run(() -> window.search.modes().get(1).fire());
        look("2c");
        assertThat(told()).isEqualTo("not found");
    }

    private void look(String text) {
        Toolkit.run(() -> {
            window.search.setText(text);
            window.layout();
        });
    }

    private String told() {
        return Toolkit.on(() -> ((Labeled) window.search.lookup(".search-told")).getText());
    }
}
