package org.bcfplanner.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.StackPane;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.shell.MainMenu;

/** The menu bar at the top of the screen, on a system whose programs all have one. */
final class SystemMenu {
    private final MenuBar bar = new MenuBar();

    private SystemMenu() {
        bar.setUseSystemMenuBar(true);
    }

    /**
     * The bar; empty on other systems.
     *
     * @param root of the window that it belongs to
     */
    static Optional<SystemMenu> of(StackPane root) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
            return Optional.empty();
        }
        SystemMenu menu = new SystemMenu();
        root.getChildren().add(menu.bar);
        return Optional.of(menu);
    }

    void show(Actions actions) {
        bar.getMenus().setAll(MainMenu.menus(actions));
    }
}
