package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.bcfplanner.report.picture.PictureKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the tables and pictures of the money. */
@Tag("screens")
class FinanceScreensTest extends Screens {
    private static final String MIN = "2014/15 SPEND MIN";

    @ParameterizedTest
    @EnumSource
    void finance(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            check(setting, window.draw("finance-pool"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.copied("Y\t1,200\t1,000\tTBC\nN\t2,524\t9,000\tto follow\n");
            window.press(KeyCode.HOME);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await("#confirm-paste");
            window.fire("#confirm-paste");
            check(setting, window.draw("finance-contributions"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("finance-contingency"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("finance-spend"));
            for (int tab = 0; tab < 3; tab++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            }
            window.toggle("#what-if");
            check(setting, window.draw("finance-what-if"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pictures(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.copied("Y\t1,200\t1,000\tTBC\nN\t2,524\t9,000\t9,450\n");
            window.press(KeyCode.HOME);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            for (int tab = 0; tab < 3; tab++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            check(setting, window.draw("picture-pool"));
            window.choosePicture(PictureKind.THEMES);
            check(setting, window.draw("picture-themes"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.await("#picture-table");
            check(setting, window.draw("picture-themes-table"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.choosePicture(PictureKind.TYPES);
            check(setting, window.draw("picture-types"));
            window.chooseYear("2015/16");
            check(setting, window.draw("picture-types-empty"));
            window.choosePicture(PictureKind.POOL);
            check(setting, window.draw("picture-pool-unknown"));
            window.choosePicture(PictureKind.CONTRIBUTIONS);
            check(setting, window.draw("picture-contributions"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void editing(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.type("£30k (to review)");
            check(setting, window.draw("lines-editing"));
            window.press(KeyCode.ESCAPE);
            window.goTo("Caretrak", MIN);
            window.type("£10,565,00");
            window.press(KeyCode.ENTER);
            window.goTo("Caretrak", MIN);
            check(setting, window.draw("lines-unreadable"));
            window.goTo("Caretrak", "type");
            window.type("Sometimes");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("lines-refused"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paste(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.goTo("Caretrak", MIN);
            window.copied("30\t£10,565,00\n51\t£52k\nTBC\tsee note\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await("#confirm-paste");
            check(setting, window.draw("paste"));
            window.press(KeyCode.ESCAPE);
        }
    }
}
