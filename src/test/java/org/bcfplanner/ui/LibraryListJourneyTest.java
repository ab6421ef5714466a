package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The list of plans searched, and used by its menus and by the pointer. */
class LibraryListJourneyTest extends LibraryJourney {
    @Test
    void manyPlansAreSearchedAndTwinsAreToldApart() {
        add(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> i < 8 ? "Plan " + i : "Twin")
                .toArray(String[]::new));
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode(".recent-row");
            Toolkit.await("twins", () -> titles(window).size() > 2);
            assertThat(labels(window, ".recent-version").getFirst()).startsWith("2014/15, first version, added ");
            assertThat(labels(window, ".recent-version").get(2)).isEqualTo("2014/15, first version");
            enter(window);
            window.press(KeyCode.CONTROL, KeyCode.F);
            awaitFocus(window, "#find-plan");
            window.type("plan 7");
            awaitTitles(window, "Plan 7");
            window.press(KeyCode.DOWN);
            awaitFocus(window, "#plans");
            assertThat(chosen(window, ".recent-name")).containsExactly("Plan 7");
            window.press(KeyCode.DELETE);
            awaitNote(window, "“Plan 7” is in the bin.");
            assertThat(window.find("#find-plan").orElseThrow().isVisible()).isFalse();
            assertThat(items(window, "#plans")).hasSize(8);
        }
    }

    @Test
    void everyPlanHasAMenuByKeyAndByPointerAndAClickOpens() {
        add("One", "Two");
        try (OpenWindow window = new OpenWindow(folder)) {
            awaitTitles(window, "Two", "One");
            Toolkit.await(
                    "how all stand", () -> !labels(window, ".recent-filled").contains(""));
            enter(window);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            ContextMenu byKey = awaitMenu();
            assertThat(Toolkit.on(() ->
                            byKey.getItems().stream().map(MenuItem::getText).toList()))
                    .containsExactly(
                            "Open",
                            "Rename…",
                            "Duplicate as the next version…",
                            "Save as a plan file…",
                            "Move to the bin");
            Toolkit.run(() -> {
                byKey.hide();
                byKey.getItems().getLast().fire();
            });
            awaitTitles(window, "Two");
            awaitNote(window, "“One” is in the bin.");
            click(window, ".recent-more");
            ContextMenu byPointer = awaitMenu();
            Toolkit.run(() -> {
                byPointer.hide();
                byPointer.getItems().get(1).fire();
            });
            window.awaitNode("#new-title");
            assertThat(field(window, "#new-title")).isEqualTo("Two");
            window.press(KeyCode.ESCAPE);
            click(window, ".recent-name");
            window.awaitNode(".shell");
            assertThat(window.plan().details().title()).isEqualTo("Two");
        }
    }

    /** By the pointer, at the middle of the first that is in view. */
    private static void click(OpenWindow window, String query) {
        awaitLayout(window);
        Bounds bounds = Toolkit.on(() -> window.scene().getRoot().lookupAll(query).stream()
                .filter(LibraryJourney::isInView)
                .findFirst()
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .orElseThrow());
        window.robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
    }

    /** A row has its width from its list, and what is in it has its place a pulse later. */
    private static void awaitLayout(OpenWindow window) {
        AtomicInteger pulses = new AtomicInteger();
        Runnable count = pulses::incrementAndGet;
        Toolkit.run(() -> window.scene().addPostLayoutPulseListener(count));
        Toolkit.await("the layout", () -> {
            Platform.requestNextPulse();
            return pulses.get() > 3;
        });
        Toolkit.run(() -> window.scene().removePostLayoutPulseListener(count));
    }

    private static ContextMenu awaitMenu() {
        Toolkit.await("the menu", () -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return Toolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static List<?> items(OpenWindow window, String list) {
        return Toolkit.on(() -> List.copyOf(((ListView<?>) window.find(list).orElseThrow()).getItems()));
    }
}
