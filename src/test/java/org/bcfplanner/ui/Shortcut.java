package org.bcfplanner.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key together with Ctrl, or Cmd on a Mac, for where the robot's keys would go to whatever window has the focus. */
final class Shortcut {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private Shortcut() {}

    static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !MAC, false, MAC);
    }
}
