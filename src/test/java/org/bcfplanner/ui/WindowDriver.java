package org.bcfplanner.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/** A program for {@link KilledWindowTest}: changes one figure in the real window, says so when it is saved, and stays. */
public final class WindowDriver {
    private WindowDriver() {}

    public static void main(String[] args) throws Exception {
        OpenWindow window = new OpenWindow(Path.of(args[0])).openSample();
        window.goTo("Caretrak", "2014/15 SPEND MAX");
        window.type(args[1]);
        String before = window.shown("Caretrak", "2014/15 SPEND MAX");
        window.press(KeyCode.ENTER);
        // Only from then on does "saved" speak of this change.
        Toolkit.await(
                "the change",
                () -> !window.shown("Caretrak", "2014/15 SPEND MAX").equals(before));
        window.awaitSaved();
        System.out.println("saved " + window.shown("Caretrak", "2014/15 SPEND MAX"));
        System.out.flush();
        Thread.currentThread().join();
    }
}
