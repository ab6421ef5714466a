package org.bcfplanner.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.LongWork;
import org.jspecify.annotations.Nullable;

/** The one window: shows the page that says where the library is, the welcome page, or the open plan. */
public final class PlannerWindow implements Desk {
    private static final String NAME = "BCF Planner";

    private final Stage stage;
    private final Tools tools;
    private final FileChoices files;
    private final Background background;
    private final Dialogs dialogs = new Dialogs(this::enter);
    private final LongWork longWork;
    private final StackPane page = new StackPane();
    private final Lobby lobby;
    private final Controls controls;
    private final PlaceKeeper place;
    private final Mishaps mishaps = new Mishaps(dialogs, this::whatIsSafe);
    private Runnable afterOpening = this::showWelcome;
    private @Nullable PlanStore store;
    private @Nullable OpenPlan plan;
    private @Nullable WelcomePage welcome;

    /** @param executor runs what must not hold up the window, one thing at a time */
    public PlannerWindow(Stage stage, Tools tools, FileChoices files, Executor executor) {
        this.stage = stage;
        this.tools = tools;
        this.files = files;
        this.background = new Background(executor);
        this.longWork = new LongWork(background, dialogs);
        this.lobby = new Lobby(tools.library(), background, this::turnTo, this::opened);
        StackPane root = new StackPane(page);
        Scene scene = new Scene(root);
        this.controls = new Controls(this, stage, scene, new Controls.Window() {
            @Override
            public Optional<OpenPlan> plan() {
                return Optional.ofNullable(plan);
            }

            @Override
            public void wear(Appearance look) {
                PlannerWindow.this.wear(look);
            }

            @Override
            public void enter() {
                PlannerWindow.this.enter();
            }
        });
        root.getChildren().addAll(controls.overlay(), dialogs.overlay(), controls.dropHint());
        controls.listen(root);
        this.place = new PlaceKeeper(stage, tools.settings());
        stage.setScene(scene);
        stage.setTitle(NAME);
        stage.setOnCloseRequest(this::closing);
        stage.setOnHidden(event -> hidden());
        place.restore();
        mishaps.watch();
        turnTo(new MessagePage("Opening your plans…", ""));
    }

    /** Shows the window, then opens the library. */
    public void open() {
        stage.show();
        lobby.open();
    }

    /** The same, going straight on to the sample plan. */
    public void openOnSample() {
        afterOpening = () -> new OpeningPlans(this).openSample();
        open();
    }

    /** The session of the open plan, if one is open. */
    Optional<PlanSession> session() {
        return Optional.ofNullable(plan).map(OpenPlan::session);
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
    public LongWork longWork() {
        return longWork;
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
    public void show(Plan shown) {
        closePlan();
        PlanSession session = new PlanSession(shown, store(), Platform::runLater, Clock.systemUTC(), tools.author());
        OpenPlan opened = new OpenPlan(this, session, controls.actions(), controls.scale());
        plan = opened;
        opened.shell().refreshActions();
        turnTo(opened.shell());
        opened.shell().enter();
        stage.setTitle(shown.details().title() + " – " + NAME);
        session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                stage.setTitle(after.details().title() + " – " + NAME);
            }
        });
    }

    @Override
    public void showWelcome() {
        closePlan();
        background.run(
                store()::plans,
                plans -> {
                    WelcomePage shown = new WelcomePage(this, controls);
                    welcome = shown;
                    turnTo(shown.show(plans));
                    stage.setTitle(NAME);
                    shown.enter();
                },
                dialogs::tell);
    }

    @Override
    public void whenSaved(Runnable next) {
        whenSaved(next, dialogs::tell);
    }

    private void whenSaved(Runnable next, Consumer<Problem> failed) {
        if (plan == null) {
            next.run();
        } else {
            plan.whenSaved(next, failed);
        }
    }

    /** Wears a look. Where the text size changes, the page is made anew in its sizes. */
    private void wear(Appearance next) {
        boolean resized = next.percent() != controls.look().percent();
        if (resized && plan != null && !plan.shell().commitPending()) {
            return;
        }
        controls.wear(next);
        if (resized && plan != null) {
            plan.rebuild(controls.actions(), controls.scale());
            page.getChildren().setAll(plan.shell());
        } else if (resized && welcome != null) {
            page.getChildren().setAll(welcome.again());
        }
        if (!controls.isCovered()) {
            enter();
        }
    }

    private void opened(PlanStore library) {
        store = library;
        afterOpening.run();
    }

    private void turnTo(Node shown) {
        page.getChildren().setAll(shown);
        controls.turned();
    }

    /** Puts the focus where work on the page begins. */
    private void enter() {
        if (plan != null) {
            plan.shell().enter();
        } else if (welcome != null) {
            welcome.enter();
        }
    }

    private String whatIsSafe() {
        return session().map(PlanSession::saveState).map(SafeWords::of).orElse("Your plans are safe.");
    }

    private void closing(WindowEvent event) {
        event.consume();
        whenSaved(this::leave, problem -> PlanDialogs.closeUnsaved(dialogs, problem, this::leave));
    }

    private void leave() {
        closePlan();
        PlanStore open = store;
        store = null;
        if (open == null) {
            stage.hide();
        } else {
            lobby.close(open, stage::hide);
        }
    }

    private void hidden() {
        place.remember();
        controls.close();
        mishaps.stop();
    }

    private void closePlan() {
        if (plan != null) {
            plan.close();
        }
        plan = null;
        welcome = null;
    }
}
