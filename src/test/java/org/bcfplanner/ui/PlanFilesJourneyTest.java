package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans opened, named and exported in the real window. */
class PlanFilesJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void theSecondSampleIsOpenedFromTheFirstPageAndTwiceIsTheSame() {
        Tools tools = Program.tools(folder);
        Plan second = tools.samples().get(1).plan().get();
        try (OpenWindow window = new OpenWindow(tools)) {
            window.awaitNode("#open-second-sample");
            assertThat(window.text("#open-second-sample")).startsWith("Open the second sample: Thanet’s");
            window.fire("#open-second-sample");
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(second);
            window.awaitSaved();
        }
        try (OpenWindow again = new OpenWindow(folder)) {
            again.awaitNode(".recent-row");
            again.fire("#open-second-sample");
            again.awaitNode(".shell");
            assertThat(again.plan()).isEqualTo(second);
        }
    }

    @Test
    void aVersionIsNamedListedAndNotNamedTwice() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitNode("#version-name");
            assertThat(typed(window, "#version-name")).isEqualTo("v0.7");
            window.press(KeyCode.TAB);
            window.type("For the board");
            window.press(KeyCode.ENTER);
            Toolkit.await("named", () -> window.find("#dialog").isEmpty());
            assertThat(window.text("#saved")).isEqualTo("Version “v0.7” is named");
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitNode("#version-name");
            assertThat(typed(window, "#version-name")).isEqualTo("v0.8");
            assertThat(window.text(".version-name")).isEqualTo("v0.7");
            window.type("v0.7");
            window.press(KeyCode.ENTER);
            Toolkit.await("refused", () -> !window.text("#version-refused").isEmpty());
            assertThat(window.text("#version-refused")).startsWith("There is already a version called “v0.7”");
            window.press(KeyCode.ESCAPE);
        }
        try (var store = Program.tools(folder).library().open()) {
            List<NamedVersion> versions =
                    store.versions(Program.tools(folder).sample().get().id());
            assertThat(versions).extracting(NamedVersion::name).containsExactly("v0.7");
            assertThat(versions.getFirst().note()).isEqualTo("For the board");
        }
    }

    @Test
    void aPlanFileIsDroppedAndOpenedAndAnyOtherFileIsRefusedInASentence() throws IOException {
        Path plan = folder.resolve("sent.bcfplan");
        Path notes = folder.resolve("notes.docx");
        Tools tools = Program.tools(folder.resolve("library"));
        tools.files().write(tools.sample().get(), plan);
        Files.writeString(notes, "notes");
        try (OpenWindow window = new OpenWindow(tools)) {
            window.awaitNode("#open-sample");
            Drags drags = new Drags(window.scene());
            assertThat(drags.over(notes)).isTrue();
            assertThat(window.text(".drop-words")).startsWith("“notes.docx” is not a plan file.");
            drags.drop(notes);
            window.awaitNode("#dialog");
            assertThat(window.text("#dialog .strong")).isEqualTo("“notes.docx” is not a plan file.");
            assertThat(drags.over(plan)).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(drags.over(plan)).isTrue();
            assertThat(window.text(".drop-words")).isEqualTo("Drop to open “sent.bcfplan”");
            assertThat(Toolkit.on(() -> window.find("#drop-hint").orElseThrow().isVisible()))
                    .isTrue();
            drags.drop(plan);
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(tools.sample().get());
            assertThat(Toolkit.on(() -> window.find("#drop-hint").orElseThrow().isVisible()))
                    .isFalse();
            drags.drop(plan);
            Toolkit.await("said that it is there", () -> window.text("#saved").contains("already in your library"));
            assertThat(Toolkit.on(() -> window.find("#dialog").isPresent())).isFalse();
            assertThat(window.plan()).isEqualTo(tools.sample().get());
        }
    }

    @Test
    void aLongExportIsCalledOffAndTheEarlierFileStaysWhole() throws IOException {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "earlier");
        CountDownLatch begun = new CountDownLatch(1);
        Tools slow = Program.tools(folder.resolve("library")).withWorkbook((plan, basis, place) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException calledOff) {
                throw new Problem("Stopped.", "", "", calledOff);
            }
        });
        try (OpenWindow window = new OpenWindow(slow).openSample()) {
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.awaitNode("#confirm-export");
            window.press(KeyCode.ENTER);
            window.awaitNode("#cancel-work");
            assertThat(begun.getCount()).isZero();
            assertThat(window.text(".dialog-title")).isEqualTo("Exporting the workbook");
            window.press(KeyCode.ESCAPE);
            Toolkit.await("stopped", () -> window.find("#dialog").isEmpty());
            assertThat(file).hasContent("earlier");
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.ENTER);
            window.awaitSaved();
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
        }
    }

    private static String typed(OpenWindow window, String query) {
        return Toolkit.on(() -> ((TextField) window.find(query).orElseThrow()).getText());
    }
}
