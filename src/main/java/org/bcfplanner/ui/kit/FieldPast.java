package org.bcfplanner.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.check.outcome.Place;

/** The past of the fields of a form: the keys that ask for it in a table ask for it in a field too. */
public final class FieldPast {
    private static final KeyCombination ASK = KeyCombination.valueOf("Shortcut+Shift+H");

    private final Map<Node, Supplier<Optional<Place.Cell>>> places = new HashMap<>();
    private Consumer<Traced> onHistory = traced -> {};

    /** Hears the keys wherever on a page the focus is. */
    public void listenOn(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes what is asked of the past of a field. */
    public void onHistory(Consumer<Traced> consumer) {
        onHistory = consumer;
    }

    /** Says what of the plan a field shows, asked for when its past is; empty while it shows nothing that is kept. */
    public void add(Node field, Supplier<Optional<Place.Cell>> place) {
        places.put(field, place);
    }

    private void pressed(KeyEvent key) {
        if (ASK.match(key)) {
            place(key.getTarget()).ifPresent(place -> {
                key.consume();
                onHistory.accept(new Traced(Traced.Extent.CELL, List.of(place)));
            });
        }
    }

    /** Of the field that has the focus, or the one that this is in. */
    private Optional<Place.Cell> place(EventTarget target) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            Supplier<Optional<Place.Cell>> of = places.get(each);
            if (of != null) {
                return of.get();
            }
        }
        return Optional.empty();
    }
}
