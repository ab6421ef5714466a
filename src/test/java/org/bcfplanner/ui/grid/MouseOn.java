package org.bcfplanner.ui.grid;

import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** What the pointer does on a grid, told to it without the pointer. */
final class MouseOn {
    private MouseOn() {}

    /** The primary button, once, with no key. */
    static void fire(Grid<?> grid, EventType<MouseEvent> type, Point2D at) {
        fire(grid, type, at, MouseButton.PRIMARY, 1, Set.of());
    }

    /**
     * Tells the grid of one event; on the toolkit's thread.
     *
     * @param at   in the scene
     * @param with the keys that are held
     */
    static void fire(
            Grid<?> grid, EventType<MouseEvent> type, Point2D at, MouseButton which, int clicks, Set<KeyCode> with) {
        Point2D onScreen = grid.getScene().getRoot().localToScreen(at);
        Event.fireEvent(
                grid,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        which,
                        clicks,
                        with.contains(KeyCode.SHIFT),
                        false,
                        false,
                        false,
                        which == MouseButton.PRIMARY,
                        false,
                        which == MouseButton.SECONDARY,
                        true,
                        false,
                        true,
                        new PickResult(grid, at.getX(), at.getY())));
    }
}
