package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws copies of a plan that are compared, taken back and merged. */
@Tag("screens")
class CopiesScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void compare(Setting setting) throws IOException {
        Tools tools = tools();
        Path earlier = folder.resolve("thurrock-february.bcfplan");
        tools.files().write(tools.sample().get(), earlier);
        try (ShownWindow window = onSample(setting, tools.withSample(Revised::plan))) {
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.await("#version-note");
            window.press(KeyCode.ENTER);
            window.awaitGone("#version-note");
            window.act("Compare with");
            window.await("#compare-choices");
            check(setting, window.draw("compare-with"));
            window.choose(earlier);
            window.fire("#compare-file");
            window.await("#differences");
            check(setting, window.draw("compare"));
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.F8);
            }
            check(setting, window.draw("compare-next"));
            window.toggle("#compare-whole");
            window.focus("#differences");
            check(setting, window.draw("compare-whole"));
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#differences");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contribution(Setting setting) throws IOException {
        Tools here = tools();
        Travelled travelled = Travelled.from(here, folder);
        try (ShownWindow window = onSample(setting, here)) {
            window.act("Send for contr");
            window.await("#send-for");
            check(setting, window.draw("send"));
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#send-for");
            window.choose(travelled.returned());
            window.act("Take back a copy");
            window.await("#take-list");
            check(setting, window.draw("take-back"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            check(setting, window.draw("take-back-left"));
            window.fire("#take-confirm");
            window.awaitGone("#take-list");
            window.section("History");
            window.await(".history-heading");
            check(setting, window.draw("taken-back-history"));
        }
        try (ShownWindow window = new ShownWindow(setting, Program.tools(folder.resolve("there")))) {
            window.choose(travelled.sent());
            window.fire("#open-file");
            window.await("#send-back");
            check(setting, window.draw("received"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void merge(Setting setting) throws IOException {
        Tools tools = tools();
        Path merged = folder.resolve("merged.bcfplan");
        tools.files().write(Unsettled.plan(), merged);
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            window.choose(merged);
            window.fire("#open-file");
            window.await(".shell");
            window.act("Settle diff");
            window.await("#merge-list");
            check(setting, window.draw("merge"));
            window.press(KeyCode.END);
            check(setting, window.draw("merge-end"));
        }
    }
}
