package org.bcfplanner.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * Where the window is, in pixels of the desktop.
 *
 * @param place     when it is not maximised
 * @param maximised whether it fills its screen
 */
record WindowPlace(Rectangle2D place, boolean maximised) {
    static final double LEAST_WIDTH = 1000;
    static final double LEAST_HEIGHT = 700;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    /** As much of the top edge must be in view for a window to be got hold of. */
    private static final double GRIP = 120;

    /** As {@link #written} wrote it; empty where it makes no sense. */
    static Optional<WindowPlace> read(String text) {
        if (!text.matches("(-?\\d{1,5} ){2}(\\d{1,5} ){2}(true|false)")) {
            return Optional.empty();
        }
        String[] parts = text.split(" ", -1);
        List<Integer> numbers = Stream.of(parts).limit(4).map(Integer::valueOf).toList();
        return Optional.of(new WindowPlace(
                new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)),
                Boolean.parseBoolean(parts[4])));
    }

    String written() {
        return Math.round(place.getMinX()) + " " + Math.round(place.getMinY()) + " " + Math.round(place.getWidth())
                + " " + Math.round(place.getHeight()) + " " + maximised;
    }

    /** In the middle of a screen. */
    static WindowPlace usual(Rectangle2D screen) {
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new WindowPlace(
                new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - width) / 2,
                        screen.getMinY() + (screen.getHeight() - height) / 2,
                        width,
                        height),
                false);
    }

    /**
     * This place on the screens there are now: no larger than its screen, no smaller than the least unless the screen
     * is, and moved onto a screen where it could not be got hold of.
     *
     * @param screens what programs may use of them, the first first; at least one
     */
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(this::shared))
                .filter(each -> shared(each) > 0)
                .orElse(screens.getFirst());
        double width = Math.min(Math.max(place.getWidth(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(place.getHeight(), LEAST_HEIGHT), screen.getHeight());
        Rectangle2D sized = new Rectangle2D(place.getMinX(), place.getMinY(), width, height);
        if (screens.stream().anyMatch(each -> hasGrip(each, sized))) {
            return new WindowPlace(sized, maximised);
        }
        return new WindowPlace(
                new Rectangle2D(
                        Math.clamp(sized.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                        Math.clamp(sized.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                        width,
                        height),
                maximised);
    }

    private static boolean hasGrip(Rectangle2D screen, Rectangle2D place) {
        double inView = Math.min(screen.getMaxX(), place.getMaxX()) - Math.max(screen.getMinX(), place.getMinX());
        boolean topInView = place.getMinY() >= screen.getMinY() && place.getMinY() <= screen.getMaxY() - GRIP / 2;
        return topInView && inView >= GRIP;
    }

    /** How much of a screen it covers. */
    private double shared(Rectangle2D screen) {
        double wide = Math.min(screen.getMaxX(), place.getMaxX()) - Math.max(screen.getMinX(), place.getMinX());
        double high = Math.min(screen.getMaxY(), place.getMaxY()) - Math.max(screen.getMinY(), place.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
