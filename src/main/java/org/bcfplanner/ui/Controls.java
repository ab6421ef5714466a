package org.bcfplanner.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Flyout;
import org.bcfplanner.ui.kit.Wardrobe;
import org.bcfplanner.ui.shell.KeyboardMap;
import org.bcfplanner.ui.shell.Palette;
import org.bcfplanner.ui.shell.SettingsCard;
import org.jspecify.annotations.Nullable;

/** What lies round every page: the actions with their keys, the finder, the settings, the look, what can be dropped. */
final class Controls {
    private final Desk desk;
    private final Window window;
    private final Flyout flyout;
    private final Wardrobe wardrobe;
    private final DropZone dropZone;
    private final Scene scene;
    private final List<Action> actions;
    private @Nullable SystemMenu systemMenu;
    private @Nullable SettingsCard settings;

    /** What the window does for its controls. */
    interface Window {
        Optional<OpenPlan> plan();

        /** Wears a look, making the page anew where it has to be. */
        void wear(Appearance look);

        /** Puts the focus where work on the page begins. */
        void enter();
    }

    Controls(Desk desk, Stage stage, Scene scene, Window window) {
        this.desk = desk;
        this.window = window;
        this.scene = scene;
        this.flyout = new Flyout(window::enter);
        this.wardrobe = new Wardrobe(scene, desk.tools().settings());
        OpeningPlans opening = new OpeningPlans(desk);
        WindowActions own = new WindowActions(desk, stage, window::plan);
        this.actions = WindowActions.together(List.of(
                own.ofPlans(opening),
                own.ofSteps(),
                own.ofWays(this::find, this::showKeys),
                own.ofLooks(wardrobe::look, window::wear, this::showSettings)));
        this.dropZone =
                new DropZone(this::isCovered, file -> desk.whenSaved(() -> opening.take(file)), desk.dialogs()::tell);
        wardrobe.watch(look -> worn(look));
    }

    /** What the window can do, whatever page it shows. */
    List<Action> actions() {
        return actions;
    }

    Appearance look() {
        return wardrobe.look();
    }

    double scale() {
        return wardrobe.look().scale();
    }

    void wear(Appearance look) {
        wardrobe.wear(look);
    }

    /** Whether something lies over the page. */
    boolean isCovered() {
        return flyout.isShowing() || desk.dialogs().isShowing();
    }

    /** What lies over the page. */
    Node overlay() {
        return flyout.overlay();
    }

    Node dropHint() {
        return dropZone.hint();
    }

    void listen(StackPane root) {
        new Shortcuts(
                        this::current,
                        this::isCovered,
                        reason -> window.plan().ifPresent(plan -> plan.shell().refused(reason)))
                .listen(scene);
        dropZone.listen(root);
        systemMenu = SystemMenu.of(root);
    }

    /** Another page is shown. */
    void turned() {
        flyout.close();
        if (systemMenu != null) {
            systemMenu.show(current());
        }
    }

    void close() {
        wardrobe.close();
    }

    private Actions current() {
        return window.plan().map(plan -> plan.shell().actions()).orElseGet(() -> new Actions(actions));
    }

    private void find() {
        Palette.open(
                flyout,
                desk.tools().settings(),
                scale(),
                current(),
                window.plan().map(plan -> plan.shell().findables()).orElse(List.of()));
    }

    private void showKeys() {
        KeyboardMap.show(desk.dialogs(), current());
    }

    private void showSettings() {
        SettingsCard card = new SettingsCard(look(), window::wear);
        settings = card;
        card.open(flyout);
    }

    private void worn(Appearance look) {
        if (settings != null) {
            settings.show(look);
        }
        window.plan().ifPresent(plan -> plan.shell().refreshActions());
    }
}
