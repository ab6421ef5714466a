package org.bcfplanner.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import org.bcfplanner.session.Settings;

/** The look of the window: dresses its scene, follows the system, and is remembered. */
public final class Wardrobe {
    private static final String THEME = "look.theme";
    private static final String TEXT_SIZE = "look.text-size";

    private final Settings settings;
    private final Scene scene;
    private final ChangeListener<ColorScheme> followSystem = (property, was, is) -> dress();
    private Consumer<Appearance> watcher = look -> {};
    private Appearance look;

    public Wardrobe(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        look = new Appearance(theme(settings), percent(settings));
        dress();
        Platform.getPreferences().colorSchemeProperty().addListener(followSystem);
    }

    public Appearance look() {
        return look;
    }

    /** Wears a look and remembers it. */
    public void wear(Appearance next) {
        settings.put(THEME, next.theme().name());
        settings.put(TEXT_SIZE, String.valueOf(next.percent()));
        look = next;
        dress();
    }

    /** Told after each change of what is drawn. */
    public void watch(Consumer<Appearance> watching) {
        watcher = watching;
    }

    /** Stops following the system. */
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(followSystem);
    }

    private void dress() {
        look.dress(scene);
        watcher.accept(look);
    }

    private static Theme theme(Settings settings) {
        Optional<String> name = settings.get(THEME);
        for (Theme theme : Theme.values()) {
            if (name.equals(Optional.of(theme.name()))) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }

    private static int percent(Settings settings) {
        return settings.get(TEXT_SIZE)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(Appearance.USUAL_PERCENT);
    }
}
