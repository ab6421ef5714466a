package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.prose.ProseEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chapter written, pasted into and reviewed in the real window. */
class NarrativeJourneyTest {
    private static final String AIMS = "aims";

    @TempDir
    Path folder;

    private OpenWindow window;
    private Plan before;

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
    void aPageOfWriterIsPastedAsOneStep() throws IOException {
        goTo("Aims and objectives");
        copied(recorded("prose/writer-page.html"), "Governance of the fund");
        press(KeyCode.CONTROL, KeyCode.V);
        Toolkit.await("pasted", () -> passages().size() == 13);
        assertThat(text()).contains("HEADING 1 Governance of the fund", "ROW 1 Finance group\tEach quarter");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void whatCannotBePastedIsTold() {
        goTo("Aims and objectives");
        copied("<p>Words <img src='x.png'> and <a href='file:///etc/passwd'>a file</a>\u0007 🙂</p>", "x");
        press(KeyCode.CONTROL, KeyCode.V);
        awaitText("PARAGRAPH 1 Words and a file 🙂");
        assertThat(window.text(".prose-told")).contains("1 picture", "1 link");
        pastePlain("five megabytes ".repeat(350_000));
        Toolkit.await("told", () -> window.text(".prose-told").contains("Nothing was pasted"));
        assertThat(text()).containsExactly("PARAGRAPH 1 Words and a file 🙂");
    }

    @Test
    void theCellsOfARowHoldTogetherWhatARowKeeps() {
        goTo("Aims and objectives");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        String most = "words ".repeat(16_000);
        pastePlain(most);
        press(KeyCode.TAB);
        window.type("kept");
        press(KeyCode.CONTROL, KeyCode.A);
        pastePlain("more ".repeat(800));
        Toolkit.await(
                "told",
                () -> window.text(".prose-told")
                        .equals("That would be 100,001 characters in one row of a table; there is room for 100,000."
                                + " Nothing was changed."));
        awaitText("HEADING_ROW 1 " + most + "\tkept", "ROW 1 \t", "ROW 1 \t");
        pastePlain("more ".repeat(799));
        awaitText("HEADING_ROW 1 " + most + "\t" + "more ".repeat(799), "ROW 1 \t", "ROW 1 \t");
        Toolkit.await("saved", () -> window.session().saveState() instanceof SaveState.Saved);
        assertThat(window.text(".prose-told")).isEmpty();
    }

    private void pastePlain(String words) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
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

    private void goTo(String heading) {
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

    private void press(KeyCode... keys) {
        window.press(keys);
    }

    private void awaitText(String... lines) {
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

    private List<String> text() {
        return passages().stream()
                .map(each -> each.style() + " " + each.level() + " " + each.words())
                .toList();
    }

    private List<Passage> passages() {
        return Prose.of(window.plan().passages(), AIMS).passages();
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

    private static void copied(String html, String plain) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml(html);
            content.putString(plain);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NarrativeJourneyTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
