package org.bcfplanner.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.schemes.SchemesSection;
import org.bcfplanner.ui.shell.PlanActions;
import org.bcfplanner.ui.shell.Shell;
import org.bcfplanner.ui.welcome.WelcomeActions;
import org.bcfplanner.ui.welcome.WelcomeView;
import org.jspecify.annotations.Nullable;

/** The one window: shows the welcome page or an open plan, and does what both ask of it. */
public final class PlannerWindow {
    private final Stage stage;
    private final Tools tools;
    private final FileChoices files;
    private final Executor background;
    private final Dialogs dialogs = new Dialogs();
    private final StackPane page = new StackPane();
    private Runnable afterOpening = this::showWelcome;
    private @Nullable PlanStore store;
    private @Nullable PlanSession session;
    private @Nullable Shell shell;

    /** @param background runs what must not hold up the window, one thing at a time */
    public PlannerWindow(Stage stage, Tools tools, FileChoices files, Executor background) {
        this.stage = stage;
        this.tools = tools;
        this.files = files;
        this.background = background;
        Scene scene = new Scene(new StackPane(page, dialogs.overlay()), 1440, 900);
        Theme.apply(scene);
        stage.setScene(scene);
        stage.setTitle("BCF Planner");
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
        afterOpening = () -> new Welcome().openSample();
        open();
    }

    /** The session of the open plan, if one is open. */
    Optional<PlanSession> session() {
        return Optional.ofNullable(session);
    }

    private void openLibrary() {
        inBackground(
                tools.library()::open,
                opened -> {
                    store = opened;
                    afterOpening.run();
                },
                this::cannotOpen);
    }

    private void cannotOpen(Problem problem) {
        VBox box = message(problem.what(), (problem.safe() + " " + problem.next()).strip());
        box.getChildren().add(Parts.button("Try again", "bi-arrow-clockwise", () -> {
            message("Opening your plans…", "");
            openLibrary();
        }));
        tools.library()
                .restore()
                .ifPresent(restore -> box.getChildren()
                        .add(Parts.button(restore.label(), "bi-clock-history", () -> restore(restore), "accent")));
    }

    private void restore(Tools.Restore restore) {
        message("Restoring…", "");
        inBackground(
                () -> {
                    restore.run().run();
                    return true;
                },
                done -> openLibrary(),
                this::cannotOpen);
    }

    private void showWelcome() {
        if (store == null) {
            return;
        }
        WelcomeView welcome = new WelcomeView(store.plans(), new Welcome());
        page.getChildren().setAll(welcome);
        stage.setTitle("BCF Planner");
        welcome.enter();
    }

    private void openPlan(Id<Plan> id) {
        PlanStore from = store;
        if (from != null) {
            inBackground(() -> from.load(id), plan -> showPlan(plan, from), dialogs::tell);
        }
    }

    private void addAndOpen(Plan plan, String label) {
        PlanStore into = store;
        if (into != null) {
            inBackground(
                    () -> {
                        into.add(plan, tools.author(), label).join();
                        return plan;
                    },
                    added -> showPlan(added, into),
                    dialogs::tell);
        }
    }

    private void showPlan(Plan plan, PlanStore from) {
        PlanSession opened = new PlanSession(plan, from, Platform::runLater, Clock.systemUTC(), tools.author());
        Runnable[] selectionChanged = {() -> {}};
        Shell frame = new Shell(
                opened,
                List.of(
                        new SchemesSection(opened, tools.ids()),
                        new FinanceSection(opened, () -> selectionChanged[0].run())),
                new OpenPlan());
        selectionChanged[0] = frame::selectionChanged;
        session = opened;
        shell = frame;
        page.getChildren().setAll(frame);
        opened.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                stage.setTitle(after.details().title() + " – BCF Planner");
            }
        });
        stage.setTitle(plan.details().title() + " – BCF Planner");
    }

    /** Runs {@code next} when all edits are on disk; where they cannot be written, says so and stays. */
    private void whenSaved(Runnable next) {
        PlanSession open = session;
        if (open == null) {
            next.run();
            return;
        }
        if (shell != null && !shell.commitPending()) {
            return;
        }
        switch (open.saveState()) {
            case SaveState.Saved ignored -> next.run();
            case SaveState.NotSaved failed -> dialogs.tell(failed.problem());
            case SaveState.Saving ignored -> {
                Runnable[] stop = {() -> {}};
                stop[0] = open.watch(new PlanSession.Watcher() {
                    @Override
                    public void saveStateChanged(SaveState state) {
                        if (!(state instanceof SaveState.Saving)) {
                            stop[0].run();
                            whenSaved(next);
                        }
                    }
                });
            }
        }
    }

    private void closing(WindowEvent event) {
        event.consume();
        whenSaved(() -> {
            closePlan();
            message("Closing…", "");
            PlanStore open = store;
            store = null;
            inBackground(
                    () -> {
                        if (open != null) {
                            open.close();
                        }
                        return true;
                    },
                    done -> stage.hide(),
                    problem -> stage.hide());
        });
    }

    private void closePlan() {
        if (shell != null) {
            shell.close();
        }
        shell = null;
        session = null;
    }

    private VBox message(String what, String more) {
        VBox box = new VBox(12, Parts.label(what, "card-title"), Parts.label(more, "fg-muted"));
        box.getStyleClass().add("message-page");
        box.getChildren().forEach(each -> ((javafx.scene.control.Label) each).setWrapText(true));
        page.getChildren().setAll(box);
        return box;
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
        background.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception thrown) {
                Problem problem = problem(thrown);
                Platform.runLater(() -> failed.accept(problem));
            }
        });
    }

    private static Problem problem(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof Problem problem
                ? problem
                : new Problem(
                        "Something went wrong in the program.",
                        "What was saved before is safe.",
                        "Try again. If it happens again, copy the details and send them to support.",
                        cause);
    }

    /** What the welcome page asks for. */
    private final class Welcome implements WelcomeActions {
        @Override
        public void newPlan() {
            PlanDialogs.newPlan(dialogs, tools.ids(), plan -> addAndOpen(plan, "New plan"));
        }

        @Override
        public void openSample() {
            PlanStore from = store;
            if (from == null) {
                return;
            }
            inBackground(
                    tools.sample()::get,
                    sample -> {
                        boolean there =
                                from.plans().stream().anyMatch(plan -> plan.id().equals(sample.id()));
                        if (there) {
                            openPlan(sample.id());
                        } else {
                            addAndOpen(sample, "Open the sample plan");
                        }
                    },
                    dialogs::tell);
        }

        @Override
        public void openPlanFile() {
            files.open("Open a plan file", "BCF plan", "bcfplan").ifPresent(this::take);
        }

        @Override
        public void open(Id<Plan> plan) {
            openPlan(plan);
        }

        private void take(Path file) {
            PlanStore into = store;
            if (into == null) {
                return;
            }
            inBackground(
                    () -> tools.files().read(file),
                    plan -> {
                        boolean there =
                                into.plans().stream().anyMatch(each -> each.id().equals(plan.id()));
                        if (there) {
                            dialogs.tell(new Problem(
                                    "“" + plan.details().title() + "” is already in your library.",
                                    "The plan in your library was left as it is.",
                                    "Open it from the list of recent plans."));
                        } else {
                            addAndOpen(plan, "Open " + file.getFileName());
                        }
                    },
                    dialogs::tell);
        }
    }

    /** What the open plan's frame asks for. */
    private final class OpenPlan implements PlanActions {
        @Override
        public void rename() {
            PlanSession open = session;
            if (open != null) {
                PlanDialogs.rename(dialogs, open);
            }
        }

        @Override
        public void savePlanFile() {
            withPlan(plan -> files.save("Save a plan file", fileName(plan), "BCF plan", "bcfplan")
                    .ifPresent(file -> write(() -> tools.files().write(plan, file), file)));
        }

        @Override
        public void export() {
            withPlan(plan -> PlanDialogs.export(
                    dialogs,
                    basis -> files.save("Export the workbook", fileName(plan) + " Part 2", "Excel workbook", "xlsx")
                            .ifPresent(file -> write(() -> tools.workbook().write(plan, basis, file), file))));
        }

        @Override
        public void close() {
            whenSaved(() -> {
                closePlan();
                showWelcome();
            });
        }

        private void withPlan(Consumer<Plan> action) {
            if (session != null && shell != null && shell.commitPending()) {
                action.accept(session.plan());
            }
        }

        private void write(Runnable work, Path file) {
            inBackground(
                    () -> {
                        work.run();
                        return file;
                    },
                    written -> PlanDialogs.written(dialogs, written),
                    dialogs::tell);
        }

        private static String fileName(Plan plan) {
            return plan.details()
                    .title()
                    .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                    .strip();
        }
    }

    /** The nodes of the present page. */
    Node page() {
        return page;
    }
}
