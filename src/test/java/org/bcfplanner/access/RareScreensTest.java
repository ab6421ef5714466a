package org.bcfplanner.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.screens.Setting;
import org.bcfplanner.screens.ShownWindow;
import org.bcfplanner.screens.Travelled;
import org.bcfplanner.screens.Unsettled;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same as {@link EveryScreenTest} of what is seen less often: the library and its password, a review, a comparison, what
 * several people write in, and what goes wrong.
 */
class RareScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DARK_SMALL", "CONTRAST_SMALL", "TWICE_SMALL"})
    void elsewhere(Setting setting) throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        Tools here = Program.tools(folder.resolve("library"));
        PlanStore other = here.library().open();
        try (ShownWindow window = new ShownWindow(setting, here.withSample(Revised::plan))) {
            Inspection inspection = new Inspection(setting, window);
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
    @EnumSource(names = {"DARK_SMALL", "CONTRAST_SMALL", "TWICE_SMALL"})
    void together(Setting setting) throws IOException {
        Tools here = Program.tools(folder.resolve("other")).withSample(ThanetPlan::plan);
        Travelled travelled = Travelled.from(Program.tools(folder.resolve("library")), folder);
        Path merged = folder.resolve("merged.bcfplan");
        here.files().write(Unsettled.plan(), merged);
        try (ShownWindow window = new ShownWindow(setting, here)) {
            Inspection inspection = new Inspection(setting, window);
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
            Inspection inspection = new Inspection(setting, window);
            window.choose(travelled.sent());
            window.fire("#open-file");
            window.await("#send-back");
            inspection.look("A copy that was sent");
            assertThat(inspection.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK_SMALL", "CONTRAST_SMALL", "TWICE_SMALL"})
    void guarded(Setting setting) {
        Tools tools = Program.tools(folder.resolve("guarded"));
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            Inspection inspection = new Inspection(setting, window);
            window.await("#open-sample");
            window.act("Protect the library");
            window.await("#next-password");
            window.type("three");
            inspection.look("Protect the library");
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#next-password");
            window.act("Save support file");
            window.await("#save-support");
            inspection.look("Support file");
            window.fire("#look-at-support");
            window.await("#support-text");
            inspection.look("What the support file holds");
            window.press(KeyCode.ESCAPE);
            assertThat(inspection.faults()).isEmpty();
        }
        try (PlanStore store = tools.library().open()) {
            store.protection().protect(Password.of("three random words")).join();
        }
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            Inspection inspection = new Inspection(setting, window);
            window.await("#library-password");
            inspection.look("The password is asked for");
            window.type("another");
            window.press(KeyCode.ENTER);
            window.awaitText("#password-told");
            inspection.look("Another password");
            window.type("three random words");
            window.press(KeyCode.ENTER);
            window.await("#open-sample");
            window.act("Change the password");
            window.await("#present-password");
            inspection.look("Change the password");
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#present-password");
            window.act("Remove the password");
            window.await("#present-password");
            window.type("another");
            window.press(KeyCode.ENTER);
            inspection.look("Remove the password");
            window.press(KeyCode.ESCAPE);
            assertThat(inspection.faults()).isEmpty();
        }
    }
}
