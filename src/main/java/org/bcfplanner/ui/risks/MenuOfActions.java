package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.bcfplanner.ui.kit.Action;

/** Actions as the items of a menu. One that is refused says why. */
final class MenuOfActions {
    private MenuOfActions() {}

    static List<MenuItem> of(List<Action> actions) {
        return actions.stream().map(MenuOfActions::item).toList();
    }

    private static MenuItem item(Action action) {
        Optional<String> refusal = action.refusal().get();
        MenuItem item = new MenuItem(
                action.name().get() + refusal.map(why -> "\n" + why).orElse(""));
        item.setId("do-" + action.id());
        item.setDisable(refusal.isPresent());
        item.setOnAction(event -> action.run());
        return item;
    }
}
