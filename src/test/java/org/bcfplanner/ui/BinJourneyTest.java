package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.Test;

/** The ways of plans into the bin and out of it. */
class BinJourneyTest extends LibraryJourney {
    @Test
    void whatIsInTheBinOutlivesTheWindowAndOneIsDeletedForGood() {
        List<Id<Plan>> ids = add("One", "Two", "Three");
        try (OpenWindow window = new OpenWindow(folder)) {
            awaitTitles(window, "Three", "Two", "One");
            enter(window);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DELETE);
            awaitTitles(window, "Three", "One");
            awaitFocus(window, "#plans");
            assertThat(chosen(window, ".recent-name")).containsExactly("One");
            window.press(KeyCode.DELETE);
            awaitTitles(window, "Three");
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            awaitTitles(window, "Three");
            window.fire("#open-bin");
            awaitFocus(window, "#bin");
            assertThat(titles(window)).containsExactly("One", "Two");
            window.press(KeyCode.DELETE);
            window.awaitNode("#confirm-remove");
            assertThat(window.text(".dialog-title")).isEqualTo("Delete “One” for good?");
            window.fire("#confirm-remove");
            awaitTitles(window, "Two");
            window.fire(".put-back");
            awaitNote(window, "“Two” is back among your plans.");
        }
        try (PlanStore store = Library.open(folder)) {
            assertThat(store.plans()).extracting(PlanSummary::id).containsExactly(ids.get(2), ids.get(1));
            assertThat(store.bin()).isEmpty();
        }
    }

    @Test
    void theOpenPlanIsMovedToTheBinAndThatIsUndone() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            window.type("to the bin");
            Toolkit.await(
                    "the action",
                    () -> labels(window, ".finding:selected .label").contains("Move this plan to the bin"));
            window.press(KeyCode.ENTER);
            awaitNote(window, "“Thurrock BCF plan” is in the bin.");
            assertThat(titles(window)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaitTitles(window, "Thurrock BCF plan");
            enter(window);
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aFileOfAPlanInTheBinIsRefusedAndASampleInTheBinIsPutBackWhenItIsOpened() {
        Path file = folder.resolve("sample.bcfplan");
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.awaitNode("#written-file");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.awaitNode(".recent-row");
            enter(window);
            window.press(KeyCode.DELETE);
            awaitNote(window, "“Thurrock BCF plan” is in the bin.");
            window.press(KeyCode.CONTROL, KeyCode.O);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).isEqualTo("“Thurrock BCF plan” is in your bin.");
            window.press(KeyCode.ENTER);
            window.fire("#open-sample");
            window.awaitNode(".shell");
            window.press(KeyCode.CONTROL, KeyCode.W);
            awaitTitles(window, "Thurrock BCF plan");
            assertThat(window.find("#open-bin").orElseThrow().isVisible()).isFalse();
        }
    }
}
