package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.ConditionAnswer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a chapter beside its text, and answers to national conditions, in the real window. */
class ChapterJourneyTest {
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
    void stateOwnerAndLimitOfAChapterAreSetAndUndone() {
        goTo("Aims and objectives");
        choose("Done");
        assertThat(aims().state()).isEqualTo(ChapterState.READY);
        window.fire("#word-limit");
        window.type("many");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#limit-refused")).contains("number of words");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("100");
        window.press(KeyCode.ENTER);
        assertThat(aims().limitWords()).isEqualTo(100);
        Toolkit.await("told", () -> window.text("#word-limit").startsWith("of 100: "));
        assertThat(window.text("#word-limit")).endsWith(" too many");
        Toolkit.run(() -> window.find("#chapter-owner").orElseThrow().requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("Lay Member");
        window.press(KeyCode.ENTER);
        assertThat(aims().owner()).isEqualTo("Lay Member");
        for (int steps = 0; steps < 4; steps++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void aContradictionBetweenTwoAnswersIsGoneOnceOneOfThemIsMended() {
        Toolkit.await("checked", () -> chapter("3c Data sharing").endsWith(", 1 error"));
        goTo("Data sharing");
        choose("#answer-nhs-number", "Yes");
        assertThat(answer("nhs-number")).isEqualTo(Answer.YES);
        Toolkit.await("mended", () -> !chapter("3c Data sharing").contains("error"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(answer("nhs-number")).isEqualTo(Answer.NO);
        Toolkit.await("found again", () -> chapter("3c Data sharing").endsWith(", 1 error"));
        Toolkit.run(() -> window.find("#evidence-nhs-number").orElseThrow().requestFocus());
        window.type("Minutes of the board");
        assertThat(given("nhs-number").evidence().written()).isEqualTo("Minutes of the board");
        Toolkit.run(() -> window.find("#by-when-nhs-number").orElseThrow().requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("1 June 2015");
        assertThat(given("nhs-number").byWhen().date()).isNotNull();
    }

    private void goTo(String heading) {
        for (int i = 0; i < 20 && !window.text("#chapter-heading").equals(heading); i++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(window.text("#chapter-heading")).isEqualTo(heading);
    }

    private void choose(String state) {
        choose(".chapter-head", state);
    }

    private void choose(String query, String words) {
        Toolkit.run(() -> window.find(query).orElseThrow().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** How a chapter of the list is told. */
    private String chapter(String called) {
        List<String> cells = window.scene().getRoot().lookupAll(".list-cell").stream()
                .map(each -> Objects.toString(each.getAccessibleText(), ""))
                .filter(each -> each.startsWith(called))
                .toList();
        return cells.isEmpty() ? "" : cells.getFirst();
    }

    private Chapter aims() {
        return window.plan().chapters().get(Chapter.idOf("aims"));
    }

    private ConditionAnswer given(String prompt) {
        return window.plan().conditionAnswers().get(ConditionAnswer.idOf(prompt));
    }

    private Answer answer(String prompt) {
        return given(prompt).answer();
    }
}
