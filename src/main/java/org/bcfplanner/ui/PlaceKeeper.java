package org.bcfplanner.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.bcfplanner.session.Settings;

/** Puts the window where it was the last time, and remembers where it is. */
final class PlaceKeeper {
    private static final String KEY = "window.place";

    private final Stage stage;
    private final Settings settings;
    private Rectangle2D usual = Rectangle2D.EMPTY;

    PlaceKeeper(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        WindowPlace place = settings.get(KEY)
                .flatMap(WindowPlace::read)
                .orElseGet(() -> WindowPlace.usual(primary))
                .on(screens);
        stage.setMinWidth(Math.min(WindowPlace.LEAST_WIDTH, place.place().getWidth()));
        stage.setMinHeight(Math.min(WindowPlace.LEAST_HEIGHT, place.place().getHeight()));
        stage.setX(place.place().getMinX());
        stage.setY(place.place().getMinY());
        stage.setWidth(place.place().getWidth());
        stage.setHeight(place.place().getHeight());
        stage.setMaximized(place.maximised());
        usual = place.place();
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.addListener((property, was, is) -> follow()));
    }

    /** Called when the window goes away. */
    void remember() {
        settings.put(KEY, new WindowPlace(usual, stage.isMaximized()).written());
    }

    private void follow() {
        boolean known = !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth());
        if (stage.isShowing() && known && !stage.isMaximized() && !stage.isIconified()) {
            usual = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }
}
