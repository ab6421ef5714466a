package org.bcfplanner.ui;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was closed is not kept in memory. */
class ClosedPlanTest {
    @TempDir
    Path folder;

    /** The control for texts itself keeps the one it has laid out last, whatever becomes of it. */
    @Test
    void aTextThatHadTheFocusGoesWithThePlanOnceAnotherIsShown() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            WeakReference<Node> first = focusedText(window);
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.awaitNode("#open-sample");
            window.openSample();
            focusedText(window);
            Toolkit.await("nothing holds the first text", () -> {
                System.gc();
                return first.refersTo(null);
            });
        }
    }

    private static WeakReference<Node> focusedText(OpenWindow window) {
        window.section("Narrative");
        window.awaitNode(".prose-area");
        Toolkit.run(() -> window.find(".prose-area").orElseThrow().requestFocus());
        Toolkit.await(
                "focus in the text",
                () -> window.find(".prose-area").filter(Node::isFocused).isPresent());
        return new WeakReference<>(Toolkit.on(() -> window.find(".prose-area").orElseThrow()));
    }
}
