package org.bcfplanner.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon, as the system shows it in the window's frame and in its list of windows. */
final class WindowIcons {
    private WindowIcons() {}

    /** One picture for each size; the system takes the one it needs. */
    static List<Image> all() {
        return Stream.of(16, 32, 48, 128).map(WindowIcons::icon).toList();
    }

    private static Image icon(int size) {
        try (InputStream picture = WindowIcons.class.getResourceAsStream("icons/icon-" + size + ".png")) {
            return new Image(Objects.requireNonNull(picture));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
