package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.FileChoices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window shows first. */
class BeginningTest {
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Stage stage;

    @TempDir
    Path folder;

    private Tools tools;

    @BeforeEach
    void program() {
        tools = Program.tools(folder.resolve("library"));
    }

    @AfterEach
    void end() {
        Toolkit.run(stage::close);
        background.shutdown();
    }

    @Test
    void aPlanFileIsTakenIntoTheLibraryAndShown() {
        open(new Beginning.PlanFile(sampleFile()));
        Toolkit.await("the plan", () -> find(".shell").isPresent());
        assertThat(Toolkit.on(stage::getTitle)).startsWith(sample().details().title());
    }

    @Test
    void whereTheFileCannotBeOpenedThePlansOfTheLibraryAreShownWithTheReason() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.bcfplan"), "no plan");
        open(new Beginning.PlanFile(broken));
        Toolkit.await("the reason", () -> find("#dialog .strong").isPresent());
        assertThat(Toolkit.on(() -> ((Labeled) find("#dialog .strong").orElseThrow()).getText()))
                .contains("broken.bcfplan");
        assertThat(Toolkit.on(() -> find("#open-sample").isPresent())).isTrue();
    }

    @Test
    void theTourWritesBothDocumentsLeavesThePlanAsItWasAndEnds() {
        open(new Beginning.Tour(folder));
        Toolkit.await("the end", () -> !stage.isShowing());
        assertThat(folder.resolve("part-1.docx")).isNotEmptyFile();
        assertThat(folder.resolve("part-2.xlsx")).isNotEmptyFile();
        try (PlanStore library = tools.library().open()) {
            Plan kept = library.load(sample().id());
            assertThat(kept.lines()).isEqualTo(sample().lines());
            assertThat(library.plans()).hasSize(1);
        }
    }

    private void open(Beginning first) {
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> {
            PlannerWindow window = new PlannerWindow(stage, tools, new NoChoices(), background);
            stage.setWidth(1000);
            stage.setHeight(700);
            window.open(first);
        });
    }

    private Plan sample() {
        return tools.sample().get();
    }

    private Path sampleFile() {
        Path file = folder.resolve("sent.bcfplan");
        tools.files().write(sample(), file);
        return file;
    }

    private Optional<Node> find(String query) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(query));
    }

    /** Nobody is asked for a file. */
    private static final class NoChoices implements FileChoices {
        @Override
        public Optional<Path> save(String title, String suggestedName, String kind, String extension) {
            throw new AssertionError(title);
        }

        @Override
        public Optional<Path> open(String title, String kind, String extension) {
            throw new AssertionError(title);
        }
    }
}
