package org.bcfplanner.ui;

import java.util.Locale;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.StackPane;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.shell.MainMenu;

/** The menu bar at the top of the screen, on a system whose programs all have one; nothing elsewhere. */
final class SystemMenu {
    private final MenuBar bar = new MenuBar();

    private SystemMenu() {
        bar.setUseSystemMenuBar(true);
    }

    /** @param root of the window that the bar belongs to */
    static SystemMenu of(StackPane root) {
        SystemMenu menu = new SystemMenu();
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
            root.getChildren().add(menu.bar);
        }
        return menu;
    }

    void show(Actions actions) {
        bar.getMenus().setAll(MainMenu.menus(actions));
    }
}
