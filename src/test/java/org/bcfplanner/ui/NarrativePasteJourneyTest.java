package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.session.SaveState;
import org.junit.jupiter.api.Test;

/** What is pasted into a chapter in the real window. */
class NarrativePasteJourneyTest extends NarrativeJourney {
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

    private static void copied(String html, String plain) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml(html);
            content.putString(plain);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NarrativePasteJourneyTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
