package org.bcfplanner.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the program: a base theme, one sheet of tokens and one of rules. */
public final class Theme {
    private static final List<String> FONTS =
            List.of("PlannerInter-Regular.otf", "PlannerInter-Bold.otf", "PlannerInterMedium-Regular.otf");

    private Theme() {}

    /** Loads the program's fonts and base theme; once, before the first scene. */
    public static void install() {
        for (String font : FONTS) {
            Font.loadFont(resource("fonts/" + font), 13);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a scene the program's look. */
    public static void apply(Scene scene) {
        scene.getStylesheets().setAll(resource("light.css"), resource("planner.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/bcfplanner/ui/" + name), name)
                .toExternalForm();
    }
}
