package org.bcfplanner.screens;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the history of a plan and its named versions. */
@Tag("screens")
class HistoryScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void versions(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            for (String note : List.of("As the board saw it", "After the comments of the CCG")) {
                window.press(KeyCode.CONTROL, KeyCode.S);
                window.await("#version-note");
                window.press(KeyCode.TAB);
                window.type(note);
                window.press(KeyCode.ENTER);
                window.awaitGone("#version-note");
            }
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.await("#version-note");
            check(setting, window.draw("version"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void history(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("History");
            window.await(".history-heading");
            check(setting, window.draw("history-first"));
            name(window, "As the board saw it");
            amount(window, "Caretrak", "£30k");
            amount(window, "Stroke Services", "TBC");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.section("Risks");
            window.press(KeyCode.TAB);
            window.type("3");
            window.press(KeyCode.ENTER);
            name(window, "After the comments of the CCG");
            amount(window, "Caretrak", "£45k");
            window.section("History");
            window.await(".history-heading");
            window.awaitSize("#timeline", 8);
            check(setting, window.draw("history"));
            for (int older = 0; older < 3; older++) {
                window.press(KeyCode.DOWN);
            }
            window.fire("#restore-state");
            window.await("#dialog");
            check(setting, window.draw("history-restore"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitSize("#versions", 2);
            check(setting, window.draw("history-versions"));
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            window.awaitSize("#timeline", 4);
            check(setting, window.draw("history-cell"));
            window.fire("#who");
            window.await("#author-name");
            check(setting, window.draw("history-who"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitSize("#versions", 2);
            window.fire("#open-version");
            window.await("#back-to-plan");
            window.section("Finance");
            window.await("#investment-lines");
            check(setting, window.draw("history-read-only"));
        }
    }

    private static void amount(ShownWindow window, String scheme, String typed) {
        window.section("Finance");
        window.goTo(scheme, MAX);
        window.type(typed);
        window.press(KeyCode.ENTER);
    }

    private static void name(ShownWindow window, String note) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.await("#version-note");
        window.press(KeyCode.TAB);
        window.type(note);
        window.press(KeyCode.ENTER);
        window.awaitGone("#version-note");
    }
}
