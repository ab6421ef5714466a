package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.ui.prose.ProseEditor;
import org.junit.jupiter.api.Test;

/** A chapter written and reviewed in the real window. */
class NarrativeJourneyTest extends NarrativeJourney {
    @Test
    void aSectionIsWrittenByKeysAloneWithATableAndAllOfItIsUndone() {
        goTo("Aims and objectives");
        window.type("What we are here for");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ENTER);
        window.type("Care is ");
        press(KeyCode.CONTROL, KeyCode.B);
        window.type("one");
        press(KeyCode.CONTROL, KeyCode.B);
        window.type(" service");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.type("nearer home");
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        window.type("every day");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        window.type("Aim");
        press(KeyCode.TAB);
        window.type("Measure");
        press(KeyCode.TAB);
        window.type("Fewer falls");
        press(KeyCode.TAB);
        window.type("597");
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        press(KeyCode.ESCAPE);
        window.type("That is all.");
        awaitText(
                "HEADING 2 What we are here for",
                "PARAGRAPH 1 Care is one service",
                "BULLET 1 nearer home",
                "BULLET 2 every day",
                "HEADING_ROW 1 Aim\tMeasure",
                "ROW 1 Fewer falls\t597",
                "PARAGRAPH 1 That is all.");
        assertThat(passages().get(1).marks()).isEqualTo(Marks.parse("b8-11"));
        assertThat(window.plan().chapters().get(Chapter.idOf(AIMS)).state()).isEqualTo(ChapterState.DRAFTING);
        for (int steps = 0; steps < 60 && !window.plan().equals(before); steps++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(window.plan()).isEqualTo(before);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.plan()).isNotEqualTo(before);
    }

    @Test
    void aLinkToAFileIsRefusedAndOneToAPageIsKept() {
        goTo("Aims and objectives");
        window.type("strategy");
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.awaitNode("#link-address");
        Toolkit.run(() -> ((TextField) window.find("#link-address").orElseThrow()).setText("C:\\plan.docx"));
        press(KeyCode.ENTER);
        Toolkit.await("told", () -> window.text(".link-bar .fg-danger").contains("file on this computer"));
        Toolkit.run(() -> ((TextField) window.find("#link-address").orElseThrow()).setText("example.org/strategy"));
        press(KeyCode.ENTER);
        Toolkit.await(
                "the link",
                () -> passages().getFirst().marks().equals(Marks.parse("l0-8=https%3A%2F%2Fexample.org%2Fstrategy")));
    }

    @Test
    void aNoteIsHungOnWordsResolvedAndTakenBack() {
        goTo("Patient, service user");
        press(KeyCode.CONTROL, KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Toolkit.await("the note", () -> window.scene().getFocusOwner() instanceof TextArea);
        window.type("Which one?");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Toolkit.await("added", () -> window.plan().reviewNotes().size() == 3);
        ReviewNote note = added();
        assertThat(note.passage()).isEqualTo(engagement().getFirst().id());
        assertThat(note.quote().strip()).isEqualTo("An");
        assertThat(note.author()).isEqualTo(window.session().author());
        Toolkit.run(() -> card("Which one?").lookupAll(".button").stream()
                .map(ButtonBase.class::cast)
                .filter(each -> each.getText().equals("Resolve"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(added().resolved()).isTrue();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(added().resolved()).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void aFindingLeadsToTheWordsThatWereLeftIn() {
        goTo("Governance");
        window.awaitNode(".left-over");
        window.fire(".left-over");
        Toolkit.await("the chapter", () -> window.text("#chapter-heading").startsWith("Patient"));
        ProseEditor editor = (ProseEditor) window.find("#chapter-text").orElseThrow();
        Toolkit.await(
                "the words",
                () -> editor.quote()
                        .filter(each -> each.words().equals("[including …]"))
                        .isPresent());
    }

    @Test
    void thePageHasTheWholeScreenUntilEsc() {
        goTo("Aims and objectives");
        press(KeyCode.F11);
        Toolkit.await("alone", () -> !window.find(".top-bar").orElseThrow().isVisible());
        Bounds page = bounds(".chapter-page");
        assertThat(page.getWidth()).isBetween(600.0, 901.0);
        assertThat(page.getCenterX())
                .isCloseTo(window.scene().getRoot().getLayoutBounds().getCenterX(), within(1.0));
        window.type("quiet");
        press(KeyCode.ESCAPE);
        Toolkit.await("the frame", () -> window.find(".top-bar").orElseThrow().isVisible());
        awaitText("PARAGRAPH 1 quiet");
    }

    private Bounds bounds(String query) {
        return Toolkit.on(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            Node node = window.find(query).orElseThrow();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private List<Passage> engagement() {
        return Prose.of(window.plan().passages(), NarrativeDraft.ENGAGEMENT).passages();
    }

    private ReviewNote added() {
        return window.plan().reviewNotes().stream()
                .filter(each -> each.note().written().equals("Which one?"))
                .findFirst()
                .orElseThrow();
    }

    private Node card(String words) {
        return window.scene().getRoot().lookupAll(".note-card").stream()
                .filter(each -> Objects.toString(each.getAccessibleText(), "").contains(words))
                .findFirst()
                .orElseThrow();
    }
}
