package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.bcfplanner.ui.kit.Stops;
import org.jspecify.annotations.Nullable;

/** The parts of the frame that a key goes round, because in tables Tab goes from cell to cell. */
public final class Regions {
    private final List<Stop> stops;

    /** Which way round. */
    public enum Way {
        ON,
        BACK
    }

    /**
     * A part of the frame.
     *
     * @param enter puts the focus where work in it begins
     */
    record Stop(Parent part, Runnable enter) {
        /** A part in which what is chosen gets the focus, or else what comes first. */
        static Stop of(Parent part) {
            return new Stop(part, () -> Regions.enter(part));
        }
    }

    /** @param stops in their order; parts with nothing in them are passed over */
    Regions(List<Stop> stops) {
        this.stops = stops.stream()
                .filter(stop -> !stop.part().getChildrenUnmodifiable().isEmpty())
                .toList();
    }

    /** Puts the focus into the part that follows the one it is in. */
    void leave(@Nullable Node focused, Way way) {
        int next = Math.floorMod(stopOf(focused) + (way == Way.ON ? 1 : -1), stops.size());
        stops.get(next).enter().run();
    }

    private int stopOf(@Nullable Node focused) {
        List<Parent> parts = stops.stream().map(Stop::part).toList();
        for (Node node = focused; node != null; node = node.getParent()) {
            int part = parts.indexOf(node);
            if (part >= 0) {
                return part;
            }
        }
        return parts.size() - 1;
    }

    private static void enter(Parent part) {
        Node chosen = part.lookup(".toggle-button:selected");
        Node first = chosen == null ? Stops.in(part).stream().findFirst().orElse(null) : chosen;
        if (first != null) {
            first.requestFocus();
        }
    }
}
