package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan's details: from a finding to its field, typing, and back. */
class DetailsJourneyTest {
    private static final String MISSING = "heading=Date submitted: missing";

    @TempDir
    Path folder;

    private OpenWindow window;
    private ChecksDriver checks;
    private Plan sample;

    @BeforeEach
    void open() {
        window = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 1440, 900)).openSample();
        checks = new ChecksDriver(window);
        sample = window.plan();
        window.section("Plan details");
        checks.await(MISSING);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFindingLeadsToItsFieldADateEndsItAndOneUndoBringsItBack() {
        window.press(KeyCode.F8);
        Toolkit.await("the field", () -> checks.focus().equals("#details-submitted"));
        window.type("14th February 2014");
        checks.awaitGone(MISSING);
        assertThat(window.plan().details().submitted().date()).hasToString("2014-02-14");
        Toolkit.await("the day", () -> texts().contains("Friday 14 February 2014"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
        checks.await(MISSING);
    }

    @Test
    void wordsThatNameNoDayStayAndAreTold() {
        window.press(KeyCode.F8);
        Toolkit.await("the field", () -> checks.focus().equals("#details-submitted"));
        window.type("in spring");
        checks.await("“in spring” names no day");
        Toolkit.await(
                "told under the field",
                () -> texts().stream().anyMatch(text -> text.startsWith("“in spring” names no day")));
        assertThat(window.plan().details().submitted().words()).isEqualTo("in spring");
    }

    @Test
    void aTitleIsChangedAndUndone() {
        Toolkit.run(() -> field("#details-title").appendText(" 2"));
        assertThat(window.plan().details().title()).isEqualTo(sample.details().title() + " 2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
    }

    private TextField field(String query) {
        return (TextField) window.find(query).orElseThrow();
    }

    /** Everything that labels on the page say. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        window.scene().getRoot().lookupAll(".form .label").forEach(each -> texts.add(((Labeled) each).getText()));
        return texts;
    }
}
