package org.bcfplanner.screens;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.bcfplanner.ui.kit.Theme;

/** In what look and size of window the screens are drawn. Another look is one more value here. */
enum Setting {
    LIGHT_SMALL("light", 1000, 700),
    LIGHT_LARGE("light", 1440, 900);

    private static final Path FOLDER = Path.of("target", "screens");

    private final String look;
    final int width;
    final int height;

    Setting(String look, int width, int height) {
        this.look = look;
        this.width = width;
        this.height = height;
    }

    /** Gives a window's scene the look. */
    void dress(Scene scene) {
        Theme.apply(scene);
    }

    /** Where the picture of a screen goes: {@code target/screens/finance-light-1000x700.png}. */
    Path file(String screen) {
        return FOLDER.resolve(screen + "-" + look + "-" + width + "x" + height + ".png");
    }
}
