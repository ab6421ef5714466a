package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A plan whose schemes say much, in the real window. */
abstract class SchemeJourney {
    static final String FIRST = "Integrated Teams and Reablement";

    @TempDir
    Path folder;

    OpenWindow window;
    Plan before;

    @BeforeEach
    void open() {
        Tools tools = Program.tools(folder);
        window = new OpenWindow(tools.withSample(ThanetPlan::plan), new Rectangle2D(0, 0, 1000, 700)).openSample();
        before = window.plan();
    }

    @AfterEach
    void close() {
        window.close();
    }

    void find(String words) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.awaitNode("#palette-field");
        window.type(words);
        window.press(KeyCode.ENTER);
        Toolkit.await("gone to", () -> window.find("#flyout .palette").isEmpty());
    }

    void awaitText() {
        Toolkit.await(
                "text",
                () -> window.scene().getFocusOwner() != null
                        && window.scene().getFocusOwner().getStyleClass().contains("prose-area")
                        && window.find("#scheme-narrative").isPresent());
    }

    void fire(String query, String words) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(query).stream()
                .map(ButtonBase.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    String name() {
        return Toolkit.on(() -> ((TextField) window.find("#scheme-name").orElseThrow()).getText());
    }

    List<String> words(String scheme) {
        Plan plan = window.plan();
        return Prose.of(plan.passages(), scheme(plan, scheme).section()).passages().stream()
                .map(Passage::words)
                .toList();
    }

    static Scheme scheme(Plan plan, String name) {
        return plan.schemes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
