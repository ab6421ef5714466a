package org.bcfplanner.ui.kit;

import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How the program looks.
 *
 * @param percent the text size; what lies outside {@value #LEAST_PERCENT} to {@value #MOST_PERCENT} becomes the nearest
 *                of them
 */
public record Appearance(Theme theme, int percent) {
    public static final int LEAST_PERCENT = 80;
    public static final int MOST_PERCENT = 200;
    public static final int USUAL_PERCENT = 100;
    private static final int STEP = 10;

    public Appearance {
        percent = Math.clamp(percent, LEAST_PERCENT, MOST_PERCENT);
    }

    /** By what sizes in pixels are multiplied. */
    public double scale() {
        return percent / 100.0;
    }

    public Appearance larger() {
        return sized(percent + STEP);
    }

    public Appearance smaller() {
        return sized(percent - STEP);
    }

    public Appearance sized(int percent) {
        return new Appearance(theme, percent);
    }

    public Appearance coloured(Theme theme) {
        return new Appearance(theme, percent);
    }

    /** Gives a scene this look, and every later scene its base theme. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(theme.base());
        scene.getStylesheets().setAll(theme.tokens(), Sheets.rules(scale()));
    }

    /** Gives a scene that is drawn for a document, and never shown, the light look at the usual text size. */
    public static void onPaper(Scene scene) {
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Sheets.rules(1));
    }
}
