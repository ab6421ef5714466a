package org.bcfplanner.screens;

import java.nio.file.Path;
import java.util.Locale;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Theme;

/** In what look and size of window the screens are drawn. Another look is one more value here. */
public enum Setting {
    LIGHT_SMALL(Theme.LIGHT, 100, 1000, 700),
    LIGHT_LARGE(Theme.LIGHT, 100, 1440, 900),
    DARK_SMALL(Theme.DARK, 100, 1000, 700),
    DARK_LARGE(Theme.DARK, 100, 1440, 900),
    CONTRAST_SMALL(Theme.HIGH_CONTRAST, 100, 1000, 700),
    CONTRAST_LARGE(Theme.HIGH_CONTRAST, 100, 1440, 900),
    TWICE_SMALL(Theme.LIGHT, 200, 1000, 700);

    private static final Path FOLDER = Path.of("target", "screens");

    private final Theme theme;
    private final int percent;
    final int width;
    final int height;

    Setting(Theme theme, int percent, int width, int height) {
        this.theme = theme;
        this.percent = percent;
        this.width = width;
        this.height = height;
    }

    /** What a program that has this look remembers of its last start. */
    Settings settings() {
        Settings settings = Settings.inMemory();
        settings.put("look.theme", theme.name());
        settings.put("look.text-size", String.valueOf(percent));
        settings.put("author.name", "Programme lead");
        settings.put("author.role", "COMMISSIONER");
        return settings;
    }

    /** Where the picture of a screen goes: {@code target/screens/lines-light-1000x700.png}. */
    Path file(String screen) {
        String look = name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
        return FOLDER.resolve(screen + "-" + look + "-" + width + "x" + height + ".png");
    }
}
