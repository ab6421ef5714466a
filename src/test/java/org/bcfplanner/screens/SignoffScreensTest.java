package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the sign-off. */
@Tag("screens")
class SignoffScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void signoff(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Sign-off");
            check(setting, window.draw("signoff-empty"));
            window.fire("#make-places");
            window.await("#sign-2");
            window.fire("#sign-1");
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.type("30");
            window.press(KeyCode.ENTER);
            window.section("Sign-off");
            window.fire("#sign-0");
            window.awaitFindings();
            check(setting, window.draw("signoff"));
        }
    }
}
