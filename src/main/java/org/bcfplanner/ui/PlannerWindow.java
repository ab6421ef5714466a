package org.bcfplanner.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.LongWork;
import org.bcfplanner.ui.kit.Pulses;
import org.bcfplanner.ui.welcome.Shelves;
import org.jspecify.annotations.Nullable;

/** The one window: shows the page that says where the library is, the welcome page, or the open plan. */
public final class PlannerWindow implements Desk {
    private static final String NAME = "BCF Planner";

    private final Stage stage;
    private final Means means;
    private final StackPane page = new StackPane();
    private final Lobby lobby;
    private final Controls controls;
    private final PlaceKeeper place;
    private final Mishaps mishaps;
    private Runnable afterOpening = this::showWelcome;
    private Consumer<OpenPlan> whenShown = open -> {};
    private @Nullable OpenPlan plan;
    private @Nullable WelcomePage welcome;

    /** @param executor runs what must not hold up the window, one thing at a time */
    public PlannerWindow(Stage stage, Tools tools, FileChoices files, Executor executor) {
        this.stage = stage;
        Background background = new Background(executor);
        Dialogs dialogs = new Dialogs(this::enter);
        this.means = new Means(tools, background, new LongWork(background, dialogs), dialogs, files);
        this.lobby = new Lobby(tools.library(), background, this::turnTo, () -> afterOpening.run());
        this.mishaps = new Mishaps(dialogs, () -> SafeWords.of(session().map(PlanSession::saveState)));
        StackPane root = new StackPane(page);
        Scene scene = new Scene(root);
        this.controls = new Controls(this, stage, scene);
        this.place = new PlaceKeeper(stage, tools.settings());
        root.getChildren().addAll(controls.overlay(), dialogs.overlay(), controls.dropHint());
        controls.listen(root);
        stage.setScene(scene);
        stage.setTitle(NAME);
        stage.getIcons().setAll(WindowIcons.all());
        stage.setOnCloseRequest(this::closing);
        stage.setOnHidden(event -> hidden());
        place.restore();
        mishaps.watch();
    }

    /** Shows the window, then the plans of the library. */
    public void open() {
        open(new Beginning.Plans());
    }

    /**
     * Shows the window, then opens the library, then goes on to what is to be shown first. The library waits until the
     * window is drawn: both at once take longer on a small computer.
     */
    public void open(Beginning first) {
        lobby.announce();
        stage.show();
        Pulses.afterDrawn(stage.getScene(), () -> {
            Runnable next = beginning(first);
            afterOpening = () -> {
                next.run();
                afterOpening = this::showWelcome;
            };
            lobby.open();
        });
    }

    /** What is to be done once the library is open. */
    private Runnable beginning(Beginning first) {
        OpeningPlans opening = new OpeningPlans(this);
        return switch (first) {
            case Beginning.Plans plans -> this::showWelcome;
            case Beginning.SamplePlan sample ->
                () -> opening.open(tools().samples().getFirst());
            case Beginning.PlanFile named -> opening.beginWith(named.file());
            case Beginning.Tour tour ->
                () -> {
                    whenShown = open -> new Tour(this, open, stage.getScene(), tour.folder(), this::leave).begin();
                    opening.open(tools().samples().getFirst());
                };
        };
    }

    /** The session of the open plan, if one is open. */
    Optional<PlanSession> session() {
        return plan().map(OpenPlan::session);
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    @Override
    public Optional<WelcomePage> welcome() {
        return Optional.ofNullable(welcome);
    }

    @Override
    public PlanStore store() {
        return lobby.store();
    }

    @Override
    public void show(Plan next) {
        whenSaved(() -> open(next));
    }

    @Override
    public void showAsItWas(String what, Plan then) {
        whenSaved(() -> open(then, OpenPlan.asItWas(what, then), what));
    }

    @Override
    public void showAsItIs(Id<Plan> id) {
        background().run(() -> store().load(id), this::show, dialogs()::tell);
    }

    @Override
    public void showAnew() {
        if (plan != null) {
            plan.rebuild(controls.actions(), controls.scale());
            page.getChildren().setAll(plan.shell());
            enter();
        }
    }

    private void open(Plan shown) {
        open(shown, OpenPlan.editable(this, shown), "");
    }

    /** @param as which state of the plan it is; empty for the present one */
    private void open(Plan shown, PlanSession session, String as) {
        closePlan();
        OpenPlan opened = new OpenPlan(this, session, controls.actions(), controls.scale(), as);
        plan = opened;
        opened.shell().refreshActions();
        turnTo(opened.shell());
        opened.shell().enter();
        whenShown.accept(opened);
        whenShown = open -> {};
        stage.setTitle(shown.details().title() + (as.isEmpty() ? "" : " – " + as) + " – " + NAME);
        opened.session().watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                stage.setTitle(after.details().title() + " – " + NAME);
            }
        });
    }

    @Override
    public void showWelcome(Consumer<WelcomePage> then) {
        closePlan();
        background()
                .run(
                        () -> Shelves.of(store()),
                        shelves -> {
                            WelcomePage shown = new WelcomePage(this, controls, shelves);
                            welcome = shown;
                            turnTo(shown.view());
                            stage.setTitle(NAME);
                            shown.enter();
                            then.accept(shown);
                        },
                        dialogs()::tell);
    }

    @Override
    public void whenSaved(Runnable next) {
        whenSaved(next, dialogs()::tell);
    }

    private void whenSaved(Runnable next, Consumer<Problem> failed) {
        if (plan == null) {
            next.run();
        } else {
            plan.whenSaved(next, failed);
        }
    }

    @Override
    public void wear(Appearance next) {
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
        if (resized && !controls.isCovered()) {
            enter();
        }
    }

    private void turnTo(Node shown) {
        page.getChildren().setAll(shown);
        controls.turned();
    }

    @Override
    public void enter() {
        if (plan != null) {
            plan.shell().enter();
        } else if (welcome != null) {
            welcome.enter();
        }
    }

    private void closing(WindowEvent event) {
        event.consume();
        whenSaved(this::leave, problem -> PlanDialogs.closeUnsaved(dialogs(), problem, this::leave));
    }

    private void leave() {
        closePlan();
        lobby.close(stage::hide);
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
