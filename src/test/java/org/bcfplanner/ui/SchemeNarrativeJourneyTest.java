package org.bcfplanner.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.prose.ProseEditor;
import org.junit.jupiter.api.Test;

/** What the schemes of a real plan take, written and found in the real window. */
class SchemeNarrativeJourneyTest extends SchemeJourney {
    @Test
    void aNarrativeIsWrittenByKeysFoundAgainAndUndone() {
        window.section("Schemes");
        assertThat(Toolkit.on(() -> window.find("#scheme-narrative")))
                .as("no text control for a scheme without a text")
                .isEmpty();
        Toolkit.run(() -> window.find("#write-narrative").orElseThrow().requestFocus());
        window.press(KeyCode.SPACE);
        awaitText();
        window.type("One ward for everyone");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.press(KeyCode.ENTER);
        window.type("zebra crossings");
        Toolkit.await("written", () -> words(FIRST).equals(List.of("One ward for everyone", "zebra crossings")));
        window.awaitSaved();
        window.section("Risks");
        find("zebra");
        Toolkit.await("gone to", () -> isInView(".prose-area .caret"));
        assertThat(name()).isEqualTo(FIRST);
        for (int steps = 0; steps < 20 && !window.plan().equals(before); steps++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(window.plan()).isEqualTo(before);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(words(FIRST)).isNotEmpty();
    }

    @Test
    void aPassageFarDownIsFoundAndComesIntoView() {
        window.section("Overview");
        find("universal nurses");
        awaitText();
        Toolkit.await("in view", () -> isInView(".prose-area .caret"));
        assertThat(name()).startsWith("Risk Profiling");
    }

    @Test
    void whatIsWrittenStaysWithItsSchemeWhenAnotherIsGoneTo() {
        window.section("Schemes");
        window.fire("#write-narrative");
        awaitText();
        window.type("Of the first alone");
        fire("#scheme-parts .button", "Admission avoidance");
        Toolkit.await("other", () -> name().equals("Admission avoidance"));
        assertThat(words(FIRST)).containsExactly("Of the first alone");
        assertThat(words("Admission avoidance"))
                .isEqualTo(
                        Prose.of(
                                        before.passages(),
                                        scheme(before, "Admission avoidance").section())
                                .passages()
                                .stream()
                                .map(Passage::words)
                                .toList());
    }

    @Test
    void theChapterOfSchemesLeadsToEachNarrative() {
        window.section("Narrative");
        find("description of planned changes");
        window.awaitNode("#scheme-links");
        fire("#scheme-links .button", "Dementia");
        awaitText();
        assertThat(name()).isEqualTo("Dementia");
    }

    @Test
    void aFindingLeadsToTheWordsLeftInANarrative() {
        Toolkit.run(() -> {
            String key = scheme(before, "Dementia").section();
            Passage left = Passage.of(Id.derivedFrom("left"), key, Style.PARAGRAPH, "Clinics in [to be named].");
            window.session().apply(Edit.of("write", plan -> ProseEdits.write(plan, key, List.of(left))));
        });
        window.section("Schemes");
        Toolkit.await("found", () -> finding().isPresent());
        window.press(KeyCode.F8);
        awaitText();
        ProseEditor editor = (ProseEditor) window.find("#scheme-narrative").orElseThrow();
        Toolkit.await(
                "the words",
                () -> editor.quote()
                        .filter(each -> each.words().equals("[to be named]"))
                        .isPresent());
        assertThat(name()).isEqualTo("Dementia");
    }

    @Test
    void aFindingInTheNarrativeOfASchemeThatIsGoneLeadsToItsText() {
        Toolkit.run(() -> {
            String key = Scheme.sectionOf(Id.derivedFrom("gone"));
            Passage left = Passage.of(Id.derivedFrom("left"), key, Style.PARAGRAPH, "Clinics in [to be named].");
            window.session().apply(Edit.of("write", plan -> ProseEdits.write(plan, key, List.of(left))));
        });
        window.section("Schemes");
        Toolkit.await("found", () -> finding().isPresent());
        window.press(KeyCode.F8);
        Toolkit.await(
                "in its text", () -> window.text("#chapter-heading").equals("Narrative of a scheme that is gone"));
    }

    @Test
    void aNoteIsHungOnWordsOfANarrativeByKeysAnsweredResolvedAndTakenBack() {
        find("universal nurses");
        awaitText();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Toolkit.await("the note", () -> window.scene().getFocusOwner() instanceof TextArea);
        window.type("Who trains them?");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        Toolkit.await("added", () -> window.plan().reviewNotes().size() == 1);
        ReviewNote note = window.plan().reviewNotes().iterator().next();
        assertThat(note.section()).isEqualTo(scheme(window.plan(), name()).section());
        assertThat(window.plan()
                        .passages()
                        .find(requireNonNull(note.passage()))
                        .orElseThrow()
                        .words())
                .contains(note.quote())
                .contains("universal nurses");
        Toolkit.await(
                "back in the text",
                () -> window.scene().getFocusOwner().getStyleClass().contains("prose-area"));
        window.fire("#settle-note");
        assertThat(window.plan().reviewNotes().iterator().next().resolved()).isTrue();
        window.section("Risks");
        find("trains them");
        Toolkit.await("gone to", () -> window.find("#scheme-narrative").isPresent());
        assertThat(name()).startsWith("Risk Profiling");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void aChapterThatThePlanHoldsSomethingForIsNotEmpty() {
        window.section("Narrative");
        window.awaitNode("#chapter-heading");
        List<String> chapters = Toolkit.on(() -> window.scene().getRoot().lookupAll(".list-cell").stream()
                .map(each -> Objects.toString(each.getAccessibleText(), ""))
                .toList());
        assertThat(chapters)
                .contains("1b Authorisation and signoff, Draft")
                .noneMatch(each -> each.endsWith(", Empty"));
    }

    @Test
    void aTextUnderAnyKeyIsFoundAndWrittenInTheNarrative() {
        for (String key : List.of("risks", "signoff", "data-sharing", "contingency-plan")) {
            String word = "quokka" + key.charAt(0);
            Toolkit.run(() -> {
                Passage text = Passage.of(Id.derivedFrom(key), key, Style.PARAGRAPH, "A " + word + " of old.");
                window.session().apply(Edit.of("write", plan -> ProseEdits.write(plan, key, List.of(text))));
            });
            window.section("Overview");
            find(word);
            Toolkit.await("in the text of " + key, () -> isWritten("#chapter-text"));
            window.press(KeyCode.END);
            window.type(" And new.");
            Toolkit.await(
                    "written",
                    () -> Prose.of(window.session().plan().passages(), key).passages().stream()
                            .anyMatch(each -> each.words().equals("A " + word + " of old. And new.")));
        }
        assertThat(window.text("#chapter-heading")).isEqualTo("Contingency plan");
    }

    private boolean isWritten(String query) {
        return window.find(query)
                .filter(each -> ((ProseEditor) each).isWritten())
                .isPresent();
    }

    private Optional<Node> finding() {
        return window.scene().getRoot().lookupAll(".rail-item").stream()
                .filter(each -> Objects.toString(each.getAccessibleText(), "").startsWith("Schemes, 1 error"))
                .findFirst();
    }

    private boolean isInView(String query) {
        return window.find("#scheme-narrative " + query)
                .filter(node -> {
                    Node page = node;
                    while (!(page instanceof ScrollPane)) {
                        page = Objects.requireNonNull(page.getParent());
                    }
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    return page.localToScene(page.getLayoutBounds()).contains(bounds);
                })
                .isPresent();
    }
}
