package org.bcfplanner.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.screens.Setting;
import org.bcfplanner.screens.ShownWindow;
import org.bcfplanner.screens.Travelled;
import org.bcfplanner.screens.Unsettled;
import org.bcfplanner.session.PlanStore;
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
            Inspection inspection = inspection(setting, window);
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
        window.press(KeyCode.F1);
        window.await("#dialog");
        inspection.look("F1");
        window.press(KeyCode.ESCAPE);
        window.finding("");
        inspection.look("Checks");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_LARGE", "TWICE_SMALL"})
    void strategy(Setting setting) {
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.fire("#open-strategy-sample");
            window.await(".shell");
            Inspection inspection = inspection(setting, window);
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

    @ParameterizedTest
    @EnumSource(names = {"DARK_SMALL", "TWICE_SMALL"})
    void elsewhere(Setting setting) throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        Tools here = tools();
        PlanStore other = here.library().open();
        try (ShownWindow window = new ShownWindow(setting, here.withSample(Revised::plan))) {
            Inspection inspection = inspection(setting, window);
            window.await(".message-page .button");
            inspection.look("A library that is open elsewhere");
            other.close();
            window.fire(".message-page .button");
            window.await("#open-sample");
            inspection.look("First page");
            window.choose(file);
            window.fire("#open-file");
            window.await("#dialog");
            inspection.look("An error");
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#dialog");
            window.fire("#open-sample");
            window.await(".shell");
            review(window, inspection);
            compare(window, inspection, here);
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.await(".recent-row");
            inspection.look("Library");
            library(window, inspection);
            assertThat(inspection.faults()).isEmpty();
        }
    }

    private static void review(ShownWindow window, Inspection inspection) {
        window.section("Risks");
        window.scale("Score 5 by 5 (NPSA)");
        window.await("#convert-ratings");
        inspection.look("Another scale of risks");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        window.await("#confirm-review");
        inspection.look("Risk review, start");
        window.fire("#confirm-review");
        window.await("#review-form");
        inspection.look("Risk review");
        window.section("Sign-off");
        window.fire("#make-places");
        window.await("#sign-2");
        inspection.look("Places to sign");
    }

    private void compare(ShownWindow window, Inspection inspection, Tools here) throws IOException {
        Path earlier = folder.resolve("earlier.bcfplan");
        here.files().write(here.sample().get(), earlier);
        window.act("Compare with");
        window.await("#compare-choices");
        window.choose(earlier);
        window.fire("#compare-file");
        window.await("#differences");
        inspection.look("Compare");
        window.press(KeyCode.ESCAPE);
        window.awaitGone("#differences");
    }

    private static void library(ShownWindow window, Inspection inspection) {
        window.focus("#plans");
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.await("#next-version-name");
        inspection.look("Library, next version");
        window.press(KeyCode.ESCAPE);
        window.focus("#plans");
        window.press(KeyCode.DELETE);
        window.await("#undo-deed");
        inspection.look("Library, undo");
        window.fire("#open-bin");
        window.await("#bin");
        inspection.look("Bin");
        window.fire("#empty-bin");
        window.await("#confirm-remove");
        inspection.look("Empty the bin");
        window.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK_SMALL", "TWICE_SMALL"})
    void together(Setting setting) throws IOException {
        Tools here = Program.tools(folder.resolve("other")).withSample(ThanetPlan::plan);
        Travelled travelled = Travelled.from(tools(), folder);
        Path merged = folder.resolve("merged.bcfplan");
        here.files().write(Unsettled.plan(), merged);
        try (ShownWindow window = new ShownWindow(setting, here)) {
            Inspection inspection = inspection(setting, window);
            window.choose(merged);
            window.fire("#open-file");
            window.await(".shell");
            window.act("Settle diff");
            window.await("#merge-list");
            inspection.look("Settle differences");
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.await(".recent-row");
            window.fire("#open-sample");
            window.await(".shell");
            window.section("Schemes");
            inspection.look("Thanet, Schemes");
            window.act("universal nurses");
            window.awaitFocus("prose-area");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            window.await("#note-words");
            window.type("Who trains them?");
            inspection.look("Thanet, a note");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await(".note-card");
            inspection.look("Thanet, notes");
            assertThat(inspection.faults()).isEmpty();
        }
        try (ShownWindow window = new ShownWindow(setting, Program.tools(folder.resolve("there")))) {
            Inspection inspection = inspection(setting, window);
            window.choose(travelled.sent());
            window.fire("#open-file");
            window.await("#send-back");
            inspection.look("A copy that was sent");
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

    private static Inspection inspection(Setting setting, ShownWindow window) {
        return new Inspection(window, setting.name().startsWith("CONTRAST") ? 7 : 4.5);
    }
}
