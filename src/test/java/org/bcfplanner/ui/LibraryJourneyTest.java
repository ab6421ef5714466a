package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.Test;

/** Whole ways of a plan through the library, by keys. */
class LibraryJourneyTest extends LibraryJourney {
    @Test
    void aPlanIsMadeRenamedDuplicatedBinnedPutBackDeletedAndTakenInAgain() {
        Path file = folder.resolve("carried.bcfplan");
        Path library = folder.resolve("library");
        try (OpenWindow window = new OpenWindow(library)) {
            window.awaitNode("#new-plan");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.awaitNode("#new-title");
            window.type("Anytown plan");
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            window.press(KeyCode.CONTROL, KeyCode.W);
            awaitTitles(window, "Anytown plan");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            awaitFocus(window, "#plans");

            rename(window, "Otherborough plan");
            awaitTitles(window, "Otherborough plan");
            awaitNote(window, "“Anytown plan” is now called “Otherborough plan”.");
            awaitFocus(window, "#plans");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaitTitles(window, "Anytown plan");
            rename(window, "Otherborough plan");
            awaitTitles(window, "Otherborough plan");

            window.press(KeyCode.CONTROL, KeyCode.D);
            window.awaitNode("#next-version-name");
            assertThat(field(window, "#next-version-name")).isEqualTo("2");
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            assertThat(window.plan().details().version()).isEqualTo("2");
            window.press(KeyCode.CONTROL, KeyCode.W);
            awaitTitles(window, "Otherborough plan", "Otherborough plan");
            assertThat(labels(window, ".recent-version"))
                    .containsExactly("2014/15, version 2", "2014/15, first version");

            enter(window);
            window.press(KeyCode.END);
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.awaitNode("#written-file");
            window.press(KeyCode.ENTER);
            awaitFocus(window, "#plans");
            window.press(KeyCode.DELETE);
            awaitNote(window, "“Otherborough plan” is in the bin.");
            assertThat(labels(window, ".recent-version")).containsExactly("2014/15, version 2");
            assertThat(window.text("#open-bin")).isEqualTo("Bin (1)");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaitTitles(window, "Otherborough plan", "Otherborough plan");
            assertThat(window.find("#open-bin").orElseThrow().isVisible()).isFalse();
            awaitFocus(window, "#plans");
            assertThat(chosen(window, ".recent-version")).containsExactly("2014/15, first version");
            window.press(KeyCode.DELETE);
            awaitTitles(window, "Otherborough plan");

            window.fire("#open-bin");
            awaitFocus(window, "#bin");
            window.press(KeyCode.ENTER);
            awaitNote(window, "“Otherborough plan” is back among your plans.");
            awaitFocus(window, "#leave-bin");
            window.press(KeyCode.ESCAPE);
            awaitTitles(window, "Otherborough plan", "Otherborough plan");
            window.press(KeyCode.HOME);
            window.press(KeyCode.DELETE);
            awaitTitles(window, "Otherborough plan");
            awaitFocus(window, "#plans");
            window.press(KeyCode.DELETE);
            awaitNote(window, "“Otherborough plan” is in the bin.");
            awaitFocus(window, "#new-plan");
            assertThat(window.text("#open-bin")).isEqualTo("Bin (2)");

            window.fire("#open-bin");
            awaitFocus(window, "#bin");
            window.fire("#empty-bin");
            window.awaitNode("#confirm-remove");
            assertThat(window.text("#confirm-remove")).isEqualTo("Delete 2 plans for good");
            assertThat(labels(window, "#dialog .fg-muted"))
                    .singleElement()
                    .asString()
                    .contains("cannot be undone");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#dialog")).isEmpty();
            assertThat(titles(window)).hasSize(2);
            window.fire("#empty-bin");
            window.awaitNode("#confirm-remove");
            window.fire("#confirm-remove");
            awaitNote(window, "The bin is empty now.");
            awaitFocus(window, "#leave-bin");
            window.press(KeyCode.ENTER);
            window.awaitNode("#new-plan");
            assertThat(window.find("#plans").orElseThrow().isVisible()).isFalse();

            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.O);
            window.awaitNode(".shell");
            assertThat(window.plan().details().title()).isEqualTo("Otherborough plan");
            assertThat(window.plan().details().version()).isEmpty();
        }
    }

    @Test
    void theOpenPlanIsDuplicatedAndRenamedWithATraceAndNobodyHasSignedTheNext() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-second-sample");
            window.fire("#open-second-sample");
            window.awaitNode(".shell");
            Plan before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            window.type("next version");
            Toolkit.await(
                    "the action",
                    () -> labels(window, ".finding:selected .label").contains("Duplicate as the next version…"));
            window.press(KeyCode.ENTER);
            window.awaitNode("#next-version-name");
            window.press(KeyCode.ENTER);
            Toolkit.await(
                    "the next version", () -> !window.session().plan().id().equals(before.id()));
            Plan next = window.plan();
            assertThat(next.details().state()).isEqualTo(PlanState.DRAFT);
            assertThat(next.signatures()).noneMatch(Signature::isSigned).hasSameSizeAs(before.signatures());
            assertThat(next.passages()).isEqualTo(before.passages());
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.awaitNode(".recent-row");
            enter(window);
            rename(window, "Renamed plan");
            Toolkit.await("renamed", () -> titles(window).getFirst().equals("Renamed plan"));
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(next.withDetails(next.details().withTitle("Renamed plan")));
        }
        try (Library library = Library.open(folder)) {
            Id<Plan> renamed = library.plans().stream()
                    .filter(plan -> plan.title().equals("Renamed plan"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThat(library.history(renamed, 1).getFirst().label()).isEqualTo("rename the plan");
        }
    }
}
