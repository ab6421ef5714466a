package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says and offers when something is wrong with the library or a file. */
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void aLibraryThatIsOpenElsewhereIsSaidAndCanBeTriedAgain() {
        PlanStore other = Program.tools(folder).library().open();
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode(".message-page .button");
            assertThat(window.text(".message-page .card-title")).contains("already open");
            other.close();
            Toolkit.run(() -> ((Button) window.find(".message-page .button").orElseThrow()).fire());
            window.awaitNode("#open-sample");
        }
    }

    @Test
    void aDamagedLibraryIsSaidAndTheNewestBackupPutsItBack() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.awaitSaved();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Path library = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
            Files.write(library, new byte[4096]);
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode(".message-page .button.accent");
            assertThat(window.text(".message-page .card-title")).contains("damaged");
            assertThat(window.text(".message-page .button.accent")).startsWith("Restore the backup of");
            Toolkit.run(
                    () -> ((Button) window.find(".message-page .button.accent").orElseThrow()).fire());
            window.awaitNode(".recent-row");
            assertThat(window.text(".recent-name")).isEqualTo("Thurrock BCF plan");
        }
    }

    @Test
    void aFileThatIsNoPlanIsRefusedAndNothingIsTakenIn() throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        try (OpenWindow window = new OpenWindow(folder.resolve("library"))) {
            window.awaitNode("#open-file");
            window.nextFile(file);
            window.robot.clickOn("#open-file");
            window.awaitNode("#dialog");
            assertThat(window.text("#dialog .strong")).contains("notes.bcfplan");
            assertThat(window.find(".recent-row")).isEmpty();
            Toolkit.run(() -> ((Button) window.find("#dialog .button").orElseThrow()).fire());
        }
    }

    @Test
    void aChangeThatCannotBeSavedIsAskedAboutBeforeTheWindowCloses() {
        AtomicBoolean failing = new AtomicBoolean();
        try (OpenWindow window = new OpenWindow(failing(failing)).openSample()) {
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            failing.set(true);
            window.type("30k");
            window.requestClose();
            window.awaitNode("#confirm-close");
            assertThat(window.text("#dialog .strong")).isEqualTo("The disk is full.");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#dialog")).isEmpty();
            assertThat(window.text("#saved")).isEqualTo("Not saved");
            failing.set(false);
            Toolkit.run(() -> ((Button) window.find(".status-bar .chip").orElseThrow()).fire());
            window.awaitSaved();
        }
        try (OpenWindow again = new OpenWindow(folder).openSample()) {
            again.section("Finance");
            assertThat(again.shown("Caretrak", "2014/15 SPEND MAX")).isEqualTo("30");
        }
    }

    @Test
    void aPlanThatCannotBeRenamedSaysWhyAndKeepsItsName() {
        AtomicBoolean failing = new AtomicBoolean();
        try (OpenWindow window = new OpenWindow(failing(failing)).openSample()) {
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.awaitNode(".recent-row");
            Toolkit.run(() -> window.find("#plans").orElseThrow().requestFocus());
            failing.set(true);
            window.press(KeyCode.F2);
            window.awaitNode("#new-title");
            window.type("Another name");
            window.press(KeyCode.ENTER);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).isEqualTo("The disk is full.");
            window.press(KeyCode.ENTER);
            assertThat(window.text(".recent-name")).isEqualTo("Thurrock BCF plan");
            failing.set(false);
        }
    }

    @Test
    void aPlanThatVanishedWhileItWasListedSaysSoAndTheListGoesOn() {
        try (PlanStore store = Program.tools(folder).library().open()) {
            store.add(Program.tools(folder).sample().get(), "", "test").join();
        }
        AtomicReference<PlanStore> opened = new AtomicReference<>();
        Tools tools = over(store -> {
            opened.set(store);
            return store;
        });
        try (OpenWindow window = new OpenWindow(tools)) {
            window.awaitNode(".recent-row");
            opened.get().remove(opened.get().plans().getFirst().id()).join();
            Toolkit.run(() -> window.find("#plans").orElseThrow().requestFocus());
            window.press(KeyCode.ENTER);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).isEqualTo("That plan is not in the library.");
            window.press(KeyCode.ENTER);
            Toolkit.await("the dialog is left", () -> window.find("#dialog").isEmpty());
            window.awaitNode("#new-plan");
        }
    }

    /** The real program on a library that writes no edit while {@code failing} is set. */
    private Tools failing(AtomicBoolean failing) {
        return over(store -> (PlanStore) Proxy.newProxyInstance(
                PlanStore.class.getClassLoader(),
                new Class<?>[] {PlanStore.class},
                (proxy, method, arguments) -> method.getName().equals("write") && failing.get()
                        ? CompletableFuture.failedFuture(new Problem("The disk is full.", "", "Free some space."))
                        : method.invoke(store, arguments)));
    }

    /** The real program on what is made of its library. */
    private Tools over(UnaryOperator<PlanStore> made) {
        Tools real = Program.tools(folder);
        Tools.LibraryDoor door = new Tools.LibraryDoor() {
            @Override
            public PlanStore open(Password password) {
                return made.apply(real.library().open(password));
            }

            @Override
            public Optional<Tools.Restore> restore() {
                return real.library().restore();
            }

            @Override
            public List<Tools.Restore> backups() {
                return real.library().backups();
            }
        };
        return new Tools(
                door,
                real.files(),
                real.writers(),
                real.samples(),
                real.ids(),
                real.author(),
                real.settings(),
                real.assessor());
    }
}
