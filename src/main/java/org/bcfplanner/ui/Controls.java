package org.bcfplanner.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bcfplanner.ui.help.Guide;
import org.bcfplanner.ui.help.HelpView;
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
    private final Flyout flyout;
    private final Wardrobe wardrobe;
    private final DropZone dropZone;
    private final Scene scene;
    private final List<Action> actions;
    private Optional<SystemMenu> systemMenu = Optional.empty();
    private @Nullable SettingsCard settings;

    Controls(Desk desk, Stage stage, Scene scene) {
        this.desk = desk;
        this.scene = scene;
        this.flyout = new Flyout(desk::enter);
        this.wardrobe = new Wardrobe(scene, desk.tools().settings());
        OpeningPlans opening = new OpeningPlans(desk);
        WindowActions own = new WindowActions(desk, stage, desk::plan);
        this.actions = WindowActions.together(List.of(
                own.ofPlans(opening),
                new Protecting(desk).actions(),
                own.ofLeaving(),
                own.ofSteps(),
                own.ofWays(this::find),
                own.ofHelp(this::showHelp, () -> show(HelpView.ALL_KEYS)),
                List.of(new SavingSupportFile(desk).action()),
                own.ofLooks(wardrobe::look, desk::wear, this::showSettings)));
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
                        reason -> desk.plan().ifPresent(plan -> plan.shell().refused(reason)))
                .listen(scene);
        dropZone.listen(root);
        systemMenu = SystemMenu.of(root);
    }

    /** Another page is shown. */
    void turned() {
        flyout.close();
        systemMenu.ifPresent(menu -> menu.show(current()));
    }

    void close() {
        wardrobe.close();
    }

    private Actions current() {
        return desk.plan().map(plan -> plan.shell().actions()).orElseGet(() -> new Actions(actions));
    }

    private void find() {
        Palette.open(
                flyout,
                desk.tools().settings(),
                scale(),
                current(),
                desk.plan().map(plan -> new Palette.InPlan(plan.finder(), plan.shell())));
    }

    private void showHelp() {
        show(HelpTopic.of(desk.plan().map(OpenPlan::shell)));
    }

    /** Shows a page of help over the window. */
    private void show(String page) {
        HelpView help = new HelpView(Guide.bundled(), () -> KeyboardMap.list(current()), look().scale(), flyout::close);
        help.open(page);
        flyout.show(help, Pos.CENTER, new Insets(14), help.home());
    }

    private void showSettings() {
        SettingsCard card = new SettingsCard(look(), desk::wear);
        settings = card;
        card.open(flyout);
    }

    private void worn(Appearance look) {
        if (settings != null) {
            settings.show(look);
        }
        desk.plan().ifPresent(plan -> plan.shell().refreshActions());
    }
}
