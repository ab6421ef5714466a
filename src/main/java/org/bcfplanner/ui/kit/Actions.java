package org.bcfplanner.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** All that can be done on a page of the window, in the order in which menus show it. */
public final class Actions {
    private final List<Action> all;

    /** An id or a key that two of them have is a fault in the program: {@link IllegalArgumentException}. */
    public Actions(List<Action> all) {
        this.all = List.copyOf(all);
        Set<Object> taken = new HashSet<>();
        for (Action action : all) {
            take(taken, action.id());
            action.keys().forEach(keys -> take(taken, keys));
        }
    }

    public List<Action> all() {
        return all;
    }

    public List<Action> in(ActionGroup group) {
        return all.stream().filter(action -> action.group() == group).toList();
    }

    /** The action of an id that is known to be there. */
    public Action get(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    /** What a key does. */
    public Optional<Action> of(KeyEvent key) {
        return all.stream()
                .filter(action -> action.keys().stream().anyMatch(keys -> keys.match(key)))
                .findFirst();
    }

    private static void take(Set<Object> taken, Object what) {
        if (!taken.add(what)) {
            throw new IllegalArgumentException(
                    "Two actions have " + (what instanceof KeyCombination keys ? keys.getName() : what));
        }
    }
}
