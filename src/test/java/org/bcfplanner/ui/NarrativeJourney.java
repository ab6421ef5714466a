package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The narrative in the real window. */
abstract class NarrativeJourney {
    static final String AIMS = "aims";

    @TempDir
    Path folder;

    OpenWindow window;
    Plan before;

    @BeforeEach
    void open() {
        Tools tools = Program.tools(folder);
        window = new OpenWindow(
                        tools.withSample(() -> NarrativeDraft.in(tools.sample().get())),
                        new Rectangle2D(0, 0, 1440, 900))
                .openSample();
        window.section("Narrative");
        window.awaitNode("#chapter-text");
        window.fire("#checks");
        before = window.plan();
    }

    @AfterEach
    void close() {
        window.close();
    }

    void goTo(String heading) {
        Toolkit.run(() -> window.session().endTyping());
        for (int i = 0; i < 15 && !window.text("#chapter-heading").startsWith(heading); i++) {
            press(KeyCode.DOWN);
        }
        assertThat(window.text("#chapter-heading")).startsWith(heading);
        press(KeyCode.ENTER);
        Toolkit.await(
                "in the text",
                () -> window.scene().getFocusOwner() != null
                        && window.scene().getFocusOwner().getStyleClass().contains("prose-area"));
    }

    void press(KeyCode... keys) {
        window.press(keys);
    }

    void awaitText(String... lines) {
        List<List<String>> seen = new ArrayList<>();
        try {
            Toolkit.await("the text", () -> {
                seen.clear();
                seen.add(text());
                return seen.getFirst().equals(List.of(lines));
            });
        } catch (AssertionError late) {
            assertThat(seen.getFirst()).containsExactly(lines);
        }
    }

    List<String> text() {
        return passages().stream()
                .map(each -> each.style() + " " + each.level() + " " + each.words())
                .toList();
    }

    List<Passage> passages() {
        return Prose.of(window.plan().passages(), AIMS).passages();
    }
}
