package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsTest {
    private final AtomicInteger done = new AtomicInteger();
    private final Action export = Action.of("export", ActionGroup.FILE, "Export…", done::incrementAndGet)
            .on("Shortcut+E", "Shortcut+Shift+E");
    private final Action undo =
            Action.of("undo", ActionGroup.EDIT, "Undo", done::incrementAndGet).on("Shortcut+Z");

    @BeforeAll
    static void keysNeedTheToolkit() {
        Toolkit.run(() -> {});
    }

    @Test
    void anActionIsFoundByItsIdItsGroupAndAnyOfItsKeys() {
        Actions actions = new Actions(List.of(export, undo));
        assertThat(actions.get("undo")).isEqualTo(undo);
        assertThat(actions.in(ActionGroup.FILE)).containsExactly(export);
        assertThat(actions.of(pressed(KeyCode.E, false))).hasValue(export);
        assertThat(actions.of(pressed(KeyCode.E, true))).hasValue(export);
        assertThat(actions.of(pressed(KeyCode.Z, true))).isEmpty();
    }

    @Test
    void twoActionsWithOneKeyOrOneIdAreAFault() {
        Action other = Action.of("other", ActionGroup.EDIT, "Other", () -> {});
        assertThatThrownBy(() -> new Actions(List.of(export, other.on("Shortcut+E"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actions(List.of(export, export.on())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("export");
        assertThatThrownBy(() -> new Actions(List.of()).get("export")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeDoneIsNotDoneAndSaysWhyTheFirstReasonFirst() {
        Action refused = undo.refusedBy(() -> Optional.of("Open a plan first."))
                .refusedBy(() -> Optional.of("There is nothing to undo."));
        assertThatThrownBy(refused::run).isInstanceOf(Problem.class).hasMessage("Open a plan first.");
        assertThat(done).hasValue(0);
        undo.refusedBy(Optional::empty).run();
        assertThat(done).hasValue(1);
    }

    @Test
    void aDisabledButtonSaysWhyInATooltipThatIsShown() {
        Toolkit.run(() -> {
            AtomicReference<Optional<String>> refusal = new AtomicReference<>(Optional.of("There is nothing to undo."));
            ActionButton button = ActionButton.icon(undo.refusedBy(refusal::get));
            Tooltip tooltip = (Tooltip) button.getProperties().get("javafx.scene.control.Tooltip");
            assertThat(button.button().isDisabled()).isTrue();
            assertThat(button.isDisabled()).isFalse();
            assertThat(tooltip.getText()).isEqualTo("Undo (Ctrl Z)\nThere is nothing to undo.");
            refusal.set(Optional.empty());
            button.refresh();
            assertThat(button.button().isDisabled()).isFalse();
            assertThat(tooltip.getText()).isEqualTo("Undo (Ctrl Z)");
            button.button().fire();
            assertThat(done).hasValue(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+Shift+O, Ctrl Shift O",
        "F1, F1",
        "Shift+F6, Shift F6",
        "Ignore Shift+Ctrl+Plus, Ctrl plus",
        "Ctrl+Equals, Ctrl plus",
        "Ctrl+Subtract, Ctrl minus",
        "Ctrl+0, Ctrl 0",
        "Ctrl+Comma, Ctrl Comma"
    })
    void keysAreWrittenAsTheyAreRead(String keys, String words) {
        assertThat(undo.on(keys).keyWords()).isEqualTo(words);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
    }
}
