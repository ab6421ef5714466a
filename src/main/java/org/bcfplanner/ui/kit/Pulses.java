package org.bcfplanner.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until a scene has been laid out and handed over to be drawn. */
public final class Pulses {
    private final Scene scene;
    private final Runnable next;
    private final Runnable pulsed = this::pulsed;
    private int left;

    private Pulses(Scene scene, int left, Runnable next) {
        this.scene = scene;
        this.left = left;
        this.next = next;
    }

    /**
     * Runs {@code next} on the toolkit's thread when the scene, which is shown, has been drawn: what is laid out in one pulse
     * is on the screen when the one after it begins.
     */
    public static void afterDrawn(Scene scene, Runnable next) {
        Pulses pulses = new Pulses(scene, 2, next);
        scene.addPostLayoutPulseListener(pulses.pulsed);
        Platform.requestNextPulse();
    }

    private void pulsed() {
        left--;
        if (left > 0) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(pulsed);
        Platform.runLater(next);
    }
}
