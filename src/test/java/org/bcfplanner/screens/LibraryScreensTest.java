package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.change.edits.Succession;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the first page and the library of plans. */
@Tag("screens")
class LibraryScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void welcome(Setting setting) throws IOException {
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await("#open-sample");
            check(setting, window.draw("welcome-first"));
        }
        addPlans();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".recent-row");
            window.awaitText(".recent-standing");
            check(setting, window.draw("welcome"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void library(Setting setting) throws IOException {
        addLibrary();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".recent-row");
            window.awaitText(".recent-row .recent-standing");
            window.focus("#plans");
            check(setting, window.draw("library"));
            window.press(KeyCode.DELETE);
            window.await("#undo-deed");
            check(setting, window.draw("library-undo"));
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.await("#next-version-name");
            check(setting, window.draw("library-next"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DELETE);
            window.fire("#open-bin");
            window.await("#bin");
            check(setting, window.draw("bin"));
            window.fire("#empty-bin");
            window.await("#confirm-remove");
            check(setting, window.draw("bin-empty"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void problem(Setting setting) throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.choose(file);
            window.fire("#open-file");
            window.await("#dialog");
            check(setting, window.draw("error"));
            window.fire("#dialog .button");
        }
    }

    @ParameterizedTest
    @EnumSource
    void libraryOpenElsewhere(Setting setting) throws IOException {
        PlanStore other = tools().library().open();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".message-page .button");
            check(setting, window.draw("trouble"));
            other.close();
            window.fire(".message-page .button");
            window.await("#open-sample");
        }
    }

    private void addPlans() {
        Plan sample = tools().sample().get();
        try (PlanStore store = tools().library().open()) {
            for (String title : List.of("Anytown and Otherborough plan", "Anytown plan, second draft")) {
                Plan renamed =
                        Plan.empty(tools().ids().create(), sample.details().withTitle(title));
                store.add(renamed, "", "New plan").join();
            }
            store.add(sample, "", "Open the sample plan").join();
        }
    }

    private void addLibrary() {
        Plan sample = tools().sample().get();
        Plan second = tools().samples().get(1).plan().get();
        try (PlanStore store = tools().library().open()) {
            for (int i = 1; i <= 7; i++) {
                Plan made = Plan.empty(
                        tools().ids().create(),
                        sample.details()
                                .withTexts("Anytown and Otherborough plan", i == 2 ? "1" : "" + i, "", "")
                                .withState(PlanState.values()[i % 4]));
                store.add(made, "", "New plan").join();
            }
            store.add(second, "", "Open the second sample").join();
            store.add(Succession.next(sample, tools().ids().create()), "", "Next version")
                    .join();
            store.add(sample, "", "Open the sample plan").join();
        }
    }
}
