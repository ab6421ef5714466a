package org.bcfplanner.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The colours that can be chosen: each a base theme and one sheet of tokens, exchanged together. */
public enum Theme {
    /** As the computer is set. */
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark"),
    HIGH_CONTRAST("High contrast");

    private static final List<String> FONTS = List.of(
            "PlannerInter-Regular.otf",
            "PlannerInter-Bold.otf",
            "PlannerInter-Italic.otf",
            "PlannerInter-BoldItalic.otf",
            "PlannerInterMedium-Regular.otf");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /** Loads the program's fonts and the light base theme; once, before the first scene. */
    public static void install() {
        for (String font : FONTS) {
            Font.loadFont(Sheets.resource("fonts/" + font), 13);
        }
        javafx.application.Application.setUserAgentStylesheet(LIGHT.base());
    }

    /** Gives a scene the light theme at the usual text size. */
    public static void apply(Scene scene) {
        new Appearance(LIGHT, Appearance.USUAL_PERCENT).dress(scene);
    }

    /** Its name, for the person who chooses. */
    public String words() {
        return words;
    }

    /** The theme that is drawn: this one, or what the computer is set to. On the toolkit's thread. */
    public Theme drawn() {
        return this == SYSTEM ? ofSystem() : this;
    }

    /** What a computer asks for by its settings. */
    static Theme of(ColorScheme scheme, boolean highContrast) {
        if (highContrast) {
            return HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** The base theme's sheet. */
    String base() {
        return drawn() == LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
    }

    /** The sheet of tokens. */
    String tokens() {
        return Sheets.resource(
                switch (drawn()) {
                    case SYSTEM, LIGHT -> "light.css";
                    case DARK -> "dark.css";
                    case HIGH_CONTRAST -> "high-contrast.css";
                });
    }

    private static Theme ofSystem() {
        Platform.Preferences preferences = Platform.getPreferences();
        boolean contrast = preferences.getBoolean("Windows.SPI.HighContrast").orElse(false);
        return of(preferences.getColorScheme(), contrast);
    }
}
