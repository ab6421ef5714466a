package org.bcfplanner.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Settings;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.schemes.SchemesSection;
import org.bcfplanner.ui.shell.Shell;
import org.bcfplanner.ui.welcome.WelcomeView;
import org.jspecify.annotations.Nullable;

/** The one window: opens and closes the library, and shows the welcome page or the open plan. */
public final class PlannerWindow implements Desk {
    private static final String NAME = "BCF Planner";

    private final Stage stage;
    private final Tools tools;
    private final FileChoices files;
    private final Background background;
    private final Dialogs dialogs = new Dialogs();
    private final StackPane page = new StackPane();
    private final ChangeListener<ColorScheme> followSystem = (property, was, is) -> redress();
    private Appearance look = new Appearance(Theme.SYSTEM, Appearance.USUAL_PERCENT);
    private Runnable afterOpening = this::showWelcome;
    private @Nullable PlanStore store;
    private @Nullable PlanSession session;
    private @Nullable Shell shell;

    /** @param executor runs what must not hold up the window, one thing at a time */
    public PlannerWindow(Stage stage, Tools tools, FileChoices files, Executor executor) {
        this.stage = stage;
        this.tools = tools;
        this.files = files;
        this.background = new Background(executor);
        Scene scene = new Scene(new StackPane(page, dialogs.overlay()), 1440, 900);
        look.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::resize);
        Platform.getPreferences().colorSchemeProperty().addListener(followSystem);
        stage.setOnHidden(
                event -> Platform.getPreferences().colorSchemeProperty().removeListener(followSystem));
        stage.setScene(scene);
        stage.setTitle(NAME);
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setOnCloseRequest(this::closing);
        message("Opening your plans…", "");
    }

    /** Shows the window, then opens the library. */
    public void open() {
        stage.show();
        openLibrary();
    }

    /** The same, going straight on to the sample plan. */
    public void openOnSample() {
        afterOpening = () -> new OpeningPlans(this).openSample();
        open();
    }

    /** The session of the open plan, if one is open. */
    Optional<PlanSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public Tools tools() {
        return tools;
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public FileChoices files() {
        return files;
    }

    @Override
    public PlanStore store() {
        if (store == null) {
            throw new Problem("The library is not open.", "", "Close the program and start it again.");
        }
        return store;
    }

    @Override
    public void show(Plan plan) {
        closePlan();
        PlanSession opened = new PlanSession(plan, store(), Platform::runLater, Clock.systemUTC(), tools.author());
        session = opened;
        shell = frame(opened);
        page.getChildren().setAll(shell);
        shell.enter();
        stage.setTitle(plan.details().title() + " – " + NAME);
        opened.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                stage.setTitle(after.details().title() + " – " + NAME);
            }
        });
    }

    /** The look of the window. Where the text size changes, the frame of the open plan is made anew in its sizes. */
    void wear(Appearance next) {
        boolean resized = next.percent() != look.percent();
        if (shell != null && resized && !shell.commitPending()) {
            return;
        }
        look = next;
        redress();
        if (resized) {
            rebuild();
        }
    }

    private void rebuild() {
        PlanSession open = session;
        Shell old = shell;
        if (open != null && old != null) {
            old.close();
            Shell fresh = frame(open);
            fresh.open(old.shownName());
            shell = fresh;
            page.getChildren().setAll(fresh);
            fresh.enter();
        } else if (store != null && !page.lookupAll(".welcome-page").isEmpty()) {
            showWelcome();
        }
    }

    private void redress() {
        look.dress(stage.getScene());
    }

    private void resize(KeyEvent key) {
        TextSizeKeys.of(key, look).ifPresent(next -> {
            key.consume();
            wear(next);
        });
    }

    private Shell frame(PlanSession opened) {
        Runnable[] selectionChanged = {() -> {}};
        Shell frame = new Shell(
                opened,
                List.of(
                        new SchemesSection(opened, tools.ids(), look.scale()),
                        new FinanceSection(
                                opened,
                                tools.ids(),
                                dialogs,
                                Settings.inMemory(),
                                look.scale(),
                                () -> selectionChanged[0].run())),
                new OpenPlan(this, opened),
                look.scale());
        selectionChanged[0] = frame::selectionChanged;
        return frame;
    }

    @Override
    public void showWelcome() {
        closePlan();
        background.run(
                store()::plans,
                plans -> {
                    WelcomeView welcome = new WelcomeView(plans, new OpeningPlans(this), look.scale());
                    page.getChildren().setAll(welcome);
                    stage.setTitle(NAME);
                    welcome.enter();
                },
                dialogs::tell);
    }

    @Override
    public void whenSaved(Runnable next) {
        PlanSession open = session;
        if (open == null || shell == null) {
            next.run();
            return;
        }
        if (!shell.commitPending()) {
            return;
        }
        switch (open.saveState()) {
            case SaveState.Saved ignored -> next.run();
            case SaveState.NotSaved failed -> dialogs.tell(failed.problem());
            case SaveState.Saving ignored -> onceSettled(open, () -> whenSaved(next));
        }
    }

    private static void onceSettled(PlanSession open, Runnable next) {
        Runnable[] stop = {() -> {}};
        stop[0] = open.watch(new PlanSession.Watcher() {
            @Override
            public void saveStateChanged(SaveState state) {
                if (!(state instanceof SaveState.Saving)) {
                    stop[0].run();
                    next.run();
                }
            }
        });
    }

    private void openLibrary() {
        message("Opening your plans…", "");
        background.run(
                tools.library()::open,
                opened -> {
                    store = opened;
                    afterOpening.run();
                },
                this::cannotOpen);
    }

    private void cannotOpen(Problem problem) {
        VBox box = message(problem.what(), (problem.safe() + " " + problem.next()).strip());
        box.getChildren().add(Parts.button("Try again", "bi-arrow-clockwise", this::openLibrary));
        tools.library()
                .restore()
                .ifPresent(restore -> box.getChildren()
                        .add(Parts.button(restore.label(), "bi-clock-history", () -> restore(restore), "accent")));
    }

    private void restore(Tools.Restore restore) {
        message("Restoring…", "");
        background.run(
                () -> {
                    restore.run().run();
                    return restore;
                },
                done -> openLibrary(),
                this::cannotOpen);
    }

    private void closing(WindowEvent event) {
        event.consume();
        whenSaved(() -> {
            closePlan();
            message("Closing…", "");
            PlanStore open = store;
            store = null;
            if (open == null) {
                stage.hide();
                return;
            }
            background.run(
                    () -> {
                        open.close();
                        return open;
                    },
                    done -> stage.hide(),
                    this::closedWithTrouble);
        });
    }

    /** The library is closed; what could not be done at closing, such as the backup, is said before the window goes. */
    private void closedWithTrouble(Problem problem) {
        VBox box = message(problem.what(), (problem.safe() + " " + problem.next()).strip());
        box.getChildren().add(Parts.button("Close the window", "bi-x", stage::hide, "accent"));
    }

    private void closePlan() {
        if (shell != null) {
            shell.close();
        }
        shell = null;
        session = null;
    }

    private VBox message(String what, String more) {
        Label heading = Parts.label(what, "card-title");
        Label words = Parts.label(more, "fg-muted");
        heading.setWrapText(true);
        words.setWrapText(true);
        VBox box = new VBox(12, heading, words);
        box.getStyleClass().add("message-page");
        page.getChildren().setAll(box);
        return box;
    }
}
