package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the narrative and that of the schemes. */
@Tag("screens")
class NarrativeScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void narrative(Setting setting) throws IOException {
        Tools tools = tools();
        try (ShownWindow window = onSample(
                setting, tools.withSample(() -> NarrativeDraft.in(tools.sample().get())))) {
            window.section("Narrative");
            window.awaitText("#word-count");
            window.awaitFindings();
            window.chapter(NarrativeDraft.ENGAGEMENT);
            if (setting.width > 1200) {
                window.fire("#checks");
            }
            check(setting, window.draw("narrative"));
            if (setting.width < 1200) {
                window.toggle("#show-notes");
                check(setting, window.draw("narrative-notes"));
                window.toggle("#show-notes");
            }
            window.chapter("vision");
            check(setting, window.draw("narrative-table"));
            window.chapter("data-sharing");
            check(setting, window.draw("narrative-condition"));
            window.chapter("summary");
            check(setting, window.draw("narrative-summary"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemes(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting, tools().withSample(ThanetPlan::plan))) {
            window.section("Schemes");
            check(setting, window.draw("schemes-parts"));
            window.act("universal nurses");
            window.awaitFocus("prose-area");
            check(setting, window.draw("schemes-narrative"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            window.await("#note-words");
            window.type("Who trains them?");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await(".note-card");
            window.focus("#add-scheme-note");
            check(setting, window.draw("schemes-notes"));
            window.section("Narrative");
            window.awaitText("#word-count");
            window.chapter("changes");
            check(setting, window.draw("narrative-schemes"));
            window.scrollDown(".chapter-page .scrolling-page");
            check(setting, window.draw("narrative-schemes-end"));
            window.chapter("risks");
            check(setting, window.draw("narrative-risks"));
        }
    }
}
