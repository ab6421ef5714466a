package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Icons;

/** All actions as a menu. What cannot be done is disabled and says why on a second line. */
public final class MainMenu {
    private MainMenu() {}

    /** What can be done with the plan first, then the other groups as menus of their own. */
    static List<MenuItem> items(Actions actions) {
        List<MenuItem> items = new ArrayList<>(items(actions, ActionGroup.FILE));
        items.add(new SeparatorMenuItem());
        menus(actions).stream().skip(1).forEach(items::add);
        return items;
    }

    /** One menu for each group. */
    public static List<Menu> menus(Actions actions) {
        List<Menu> menus = new ArrayList<>();
        for (ActionGroup group : ActionGroup.values()) {
            Menu menu = new Menu(group.words());
            menu.setId("menu-" + group);
            menu.getItems().setAll(items(actions, group));
            menu.setOnShowing(event -> menu.getItems().setAll(items(actions, group)));
            menus.add(menu);
        }
        return menus;
    }

    private static List<MenuItem> items(Actions actions, ActionGroup group) {
        return actions.in(group).stream().map(MainMenu::item).toList();
    }

    private static MenuItem item(Action action) {
        Optional<String> refusal = action.refusal().get();
        String name = action.name().get();
        String icon = action.icon().get();
        MenuItem item = new MenuItem(refusal.map(reason -> name + "\n" + reason).orElse(name));
        item.setId("menu-" + action.id());
        item.setDisable(refusal.isPresent());
        item.setGraphic(icon.isEmpty() ? null : Icons.of(icon, 14));
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(event -> action.run());
        return item;
    }
}
