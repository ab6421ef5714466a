package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways through the library of plans, most of them by keys. */
class LibraryJourneyTest {
    @TempDir
    Path folder;

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
                .filter(LibraryJourneyTest::isInView)
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

    private List<Id<Plan>> add(String... titles) {
        try (PlanStore store = Library.open(folder)) {
            return List.of(titles).stream()
                    .map(title -> {
                        Id<Plan> id = Program.tools(folder).ids().create();
                        store.add(Plan.empty(id, Details.of("bcf-2014", title, Unit.POUNDS)), "", "test")
                                .join();
                        return id;
                    })
                    .toList();
        }
    }

    private static void rename(OpenWindow window, String title) {
        window.press(KeyCode.F2);
        window.awaitNode("#new-title");
        window.type(title);
        window.press(KeyCode.ENTER);
    }

    /** Puts the focus on the list, whose first plan is then chosen. */
    private static void enter(OpenWindow window) {
        Toolkit.run(() -> window.find("#plans").orElseThrow().requestFocus());
    }

    private static void awaitTitles(OpenWindow window, String... titles) {
        Toolkit.await(String.join(", ", titles), () -> titles(window).equals(List.of(titles)));
    }

    private static void awaitNote(OpenWindow window, String words) {
        Toolkit.await(words, () -> labels(window, ".library-note").contains(words));
    }

    private static void awaitFocus(OpenWindow window, String query) {
        Toolkit.await(
                query + " has the focus",
                () -> window.find(query).filter(node -> node.isFocused()).isPresent());
    }

    private static List<String> titles(OpenWindow window) {
        return labels(window, ".recent-row .recent-name");
    }

    private static List<String> chosen(OpenWindow window, String what) {
        return labels(window, ".recent .list-cell:selected " + what);
    }

    private static List<String> labels(OpenWindow window, String query) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(query).stream()
                .filter(LibraryJourneyTest::isInView)
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    /** A list keeps rows that it does not show. */
    private static boolean isInView(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String field(OpenWindow window, String query) {
        return Toolkit.on(() -> ((TextInputControl) window.find(query).orElseThrow()).getText());
    }

    private static List<?> items(OpenWindow window, String list) {
        return Toolkit.on(() -> List.copyOf(((ListView<?>) window.find(list).orElseThrow()).getItems()));
    }
}
