package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Related documents and principles of the vision, written below the text of their chapters in the real window. */
class InsetJourneyTest {
    @TempDir
    Path folder;

    private OpenWindow window;
    private Plan before;

    @BeforeEach
    void open() {
        window = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 1440, 900)).openSample();
        window.section("Narrative");
        window.awaitNode("#chapter-heading");
        before = window.plan();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDocumentIsAddedAndNamedAndTakenBack() {
        goTo("Related documentation", "#related-documents");
        window.fire("#add-document");
        assertThat(window.plan().documents()).hasSize(before.documents().size() + 1);
        window.goTo("#related-documents", "", "title");
        window.type("Joint strategic needs assessment");
        window.press(KeyCode.ENTER);
        assertThat(window.plan().documents().stream().map(each -> each.title()))
                .contains("Joint strategic needs assessment");
        takeBackTwice();
    }

    @Test
    void aPrincipleOfTheVisionIsAddedAndWrittenAndTakenBack() {
        goTo("Vision for health and care services", "#vision-grid");
        window.fire("#add-principle");
        assertThat(window.plan().vision()).hasSize(before.vision().size() + 1);
        window.goTo("#vision-grid", "", "principle");
        window.type("Care nearer home");
        window.press(KeyCode.ENTER);
        assertThat(window.plan().vision().stream().map(each -> each.principle().written()))
                .contains("Care nearer home");
        takeBackTwice();
    }

    @Test
    void aTableStandsOnlyUnderItsChapter() {
        goTo("Related documentation", "#related-documents");
        assertThat(window.find("#vision-grid")).isEmpty();
        goTo("Vision for health and care services", "#vision-grid");
        assertThat(window.find("#related-documents")).isEmpty();
        window.press(KeyCode.DOWN);
        Toolkit.await("no table", () -> window.find("#vision-grid").isEmpty());
    }

    @Test
    void whatIsBelowTheWindowCanBeScrolledTo() {
        window.fire("#checks");
        goTo("Vision for health and care services", "#vision-grid");
        ScrollPane page =
                (ScrollPane) window.find(".chapter-page .scrolling-page").orElseThrow();
        Toolkit.await(
                "a bar where there is something to scroll",
                () -> page.getContent().getBoundsInParent().getHeight()
                                <= page.getViewportBounds().getHeight()
                        || page.lookupAll(".scroll-bar").stream()
                                .anyMatch(bar -> page.equals(bar.getParent()) && bar.isVisible()));
    }

    private void goTo(String heading, String table) {
        for (int i = 0; i < 20 && !window.text("#chapter-heading").equals(heading); i++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(window.text("#chapter-heading")).isEqualTo(heading);
        window.awaitNode(table);
    }

    private void takeBackTwice() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }
}
