package org.bcfplanner.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.screens.Setting;
import org.bcfplanner.screens.ShownWindow;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen in four looks: each control has a name and is large enough, Tab comes to each in order, texts stand out
 * and are whole, and nothing is said by colour alone.
 */
class EveryScreenTest {
    private static final String MAX = "2014/15 SPEND MAX";
    private static final String MIN = "2014/15 SPEND MIN";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_LARGE", "DARK_SMALL", "CONTRAST_SMALL", "TWICE_SMALL"})
    void plan(Setting setting) {
        Tools tools = tools();
        try (ShownWindow window = open(
                setting, tools.withSample(() -> NarrativeDraft.in(tools.sample().get())))) {
            Inspection inspection = new Inspection(setting, window);
            for (String section : List.of(
                    "Overview", "Plan details", "Narrative", "Schemes", "Risks", "Metrics", "Sign-off", "History")) {
                window.section(section);
                window.awaitFindings();
                inspection.look(section);
            }
            window.section("Metrics");
            for (String part : List.of("Texts", "Footnotes")) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                inspection.look("Metrics, " + part);
            }
            window.section("Finance");
            inspection.look("Finance");
            editing(window, inspection);
            for (String part : List.of("Contributions", "Contingency", "Spend", "Pictures")) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                inspection.look("Finance, " + part);
            }
            dialogs(window, inspection);
            assertThat(inspection.faults()).isEmpty();
        }
    }

    private static void editing(ShownWindow window, Inspection inspection) {
        window.goTo("Caretrak", MIN);
        window.type("£10,565,00");
        window.press(KeyCode.ENTER);
        window.goTo("Caretrak", MIN);
        inspection.look("Finance, an amount that cannot be read");
        window.goTo("Caretrak", "type");
        window.type("Sometimes");
        window.press(KeyCode.ENTER);
        inspection.look("Finance, a refused text");
        window.press(KeyCode.ESCAPE);
        window.goTo("Caretrak", MIN);
        window.copied("30\t£10,565,00\n51\t£52k\nTBC\tsee note\n");
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.await("#confirm-paste");
        inspection.look("Paste preview");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        inspection.look("Finance, Pool");
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.toggle("#what-if");
        inspection.look("Finance, what if");
        window.toggle("#what-if");
        window.goTo("Caretrak", MAX);
    }

    private void dialogs(ShownWindow window, Inspection inspection) {
        window.fire("#export");
        window.await("#confirm-export");
        inspection.look("Export");
        window.toggle("#export-final");
        inspection.look("Export, refused");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.await("#version-note");
        inspection.look("Name a version");
        window.press(KeyCode.ENTER);
        window.awaitGone("#version-note");
        window.section("History");
        window.fire("#who");
        window.await("#author-name");
        inspection.look("Who edits");
        window.press(KeyCode.ESCAPE);
        window.section("Finance");
        window.act("Compare with");
        window.await("#compare-choices");
        inspection.look("Compare with");
        window.press(KeyCode.ESCAPE);
        window.awaitGone("#compare-choices");
        window.act("Send for contr");
        window.await("#send-for");
        inspection.look("Send for contributions");
        window.press(KeyCode.ESCAPE);
        window.awaitGone("#send-for");
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.await("#palette-field");
        window.type("care");
        inspection.look("Find");
        window.press(KeyCode.ESCAPE);
        window.fire("#settings");
        window.await("#settings-card");
        inspection.look("Settings");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.await(".keyboard-map");
        inspection.look("All keys");
        window.press(KeyCode.ESCAPE);
        window.awaitGone(".keyboard-map");
        window.press(KeyCode.F1);
        window.await("#help-view");
        inspection.look("Help");
        window.toggle("#help-all");
        inspection.look("Help, all pages");
        window.press(KeyCode.ESCAPE);
        window.awaitGone("#help-view");
        window.finding("");
        inspection.look("Checks");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_LARGE", "CONTRAST_SMALL", "TWICE_SMALL"})
    void strategy(Setting setting) {
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.fire("#open-strategy-sample");
            window.await(".shell");
            Inspection inspection = new Inspection(setting, window);
            for (String section : List.of("Overview", "Strategy", "Outcome framework", "Board report", "Actions")) {
                window.section(section);
                inspection.look("Board, " + section);
            }
            window.toggle("#action-details");
            inspection.look("Board, an action");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            inspection.look("Board, Timeline");
            window.fire("#export");
            window.await("#dialog");
            inspection.look("Board, export");
            assertThat(inspection.faults()).isEmpty();
        }
    }

    private Tools tools() {
        return Program.tools(folder.resolve("library"));
    }

    private static ShownWindow open(Setting setting, Tools tools) {
        ShownWindow window = new ShownWindow(setting, tools);
        window.fire("#open-sample");
        window.await(".shell");
        return window;
    }
}
