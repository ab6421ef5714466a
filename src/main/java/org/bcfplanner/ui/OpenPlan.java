package org.bcfplanner.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.bcfplanner.change.Edit;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.shell.PlanFinder;
import org.bcfplanner.ui.shell.Shell;

/** The plan that is open: its session, its frame, and what can be done with it as a whole. */
final class OpenPlan {
    private final Desk desk;
    private final PlanSession session;
    private final ExecutorService checking;
    private final ChecksModel checks;
    private final ExecutorService finding;
    private final PlanFinder finder;
    private final ExecutorService past;
    private final Announcements announcements;
    private final ShownSections shows;
    private Shell shell;
    private final Comparing comparing;
    private final Settling settling;
    private final TakingBack taking;
    private final Received received;

    /**
     * @param actions what the window can do
     * @param as      which state of the plan it is, where that cannot be edited; empty for the present one
     */
    OpenPlan(Desk desk, PlanSession session, List<Action> actions, double scale, String as) {
        this.desk = desk;
        this.session = session;
        this.announcements = new Announcements(desk, session, as);
        this.past = thread("history");
        this.checking = thread("checks");
        this.checks = new ChecksModel(session, checking, Platform::runLater);
        this.finding = thread("find");
        this.finder = new PlanFinder(session::plan, finding, Platform::runLater);
        this.shows = new ShownSections(desk, this);
        this.shell = frame(actions, scale);
        this.comparing = new Comparing(desk, this);
        this.settling = new Settling(this);
        this.taking = new TakingBack(desk, this);
        this.received = new Received(desk, this);
        if (as.isEmpty()) {
            received.begin();
        }
    }

    /** Of a plan as it stands in the library. */
    static PlanSession editable(Desk desk, Plan plan) {
        return new PlanSession(
                plan,
                desk.store(),
                Platform::runLater,
                Clock.systemUTC(),
                desk.tools().who());
    }

    /** Of a state that a plan was in. */
    static PlanSession asItWas(String what, Plan then) {
        return PlanSession.readOnly(
                then,
                Platform::runLater,
                Clock.systemUTC(),
                what + " cannot be changed. Go back to the plan to edit it, or restore this state there.");
    }

    PlanSession session() {
        return session;
    }

    Shell shell() {
        return shell;
    }

    PlanFinder finder() {
        return finder;
    }

    /** Makes the frame anew in another text size; it shows the same section. */
    void rebuild(List<Action> actions, double scale) {
        Shell old = shell;
        old.close();
        shell = frame(actions, scale);
        shell.open(old.page().shown().name());
        if (old.page().isVisiting()) {
            comparing.again();
            settling.again();
            taking.again();
        }
    }

    void close() {
        shows.close();
        comparing.close();
        settling.close();
        taking.close();
        shell.close();
        checks.close();
        checking.shutdown();
        past.shutdown();
        announcements.close();
        finding.shutdown();
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    void undo() {
        if (shell.commitPending()) {
            session.undo();
        }
    }

    void redo() {
        if (shell.commitPending()) {
            session.redo();
        }
    }

    void rename() {
        PlanDialogs.rename(
                desk.dialogs(),
                session.plan().details().title(),
                title -> session.apply(Edit.of(
                        "rename the plan",
                        plan -> plan.withDetails(plan.details().withTitle(title)))));
    }

    void duplicate() {
        desk.whenSaved(() -> new OpeningPlans(desk).succeed(session.plan()));
    }

    /** Closes the plan and moves it to the bin; the list of plans offers to undo that. */
    void bin() {
        Plan plan = session.plan();
        desk.whenSaved(() -> desk.showWelcome(page -> page.bin(plan.id())));
    }

    void nameVersion() {
        desk.whenSaved(() -> VersionDialog.ask(desk, session.plan(), words -> {
            shell.confirm(words);
            shell.versionNamed();
        }));
    }

    /** Asks who edits, from now on. */
    void sayWho() {
        AuthorDialog.ask(desk, session);
    }

    /** Shows the plan as it is now, after a state of it that cannot be edited. */
    void backToNow() {
        desk.showAsItIs(session.plan().id());
    }

    void savePlanFile() {
        if (shell.commitPending()) {
            Plan plan = session.plan();
            new SavingPlanFile(desk).ask(plan.details().title(), () -> plan);
        }
    }

    /** A plan that is made for its board has nothing else to export. */
    void export() {
        if (ExportingForBoard.isUsual(session.plan())) {
            exportForBoard();
        } else if (shell.commitPending()) {
            new Exporting(desk, session, shell::goToFirstError).begin();
        }
    }

    void exportForBoard() {
        if (shell.commitPending()) {
            new ExportingForBoard(desk, session, shell::goToFirstError).begin();
        }
    }

    /** Whether there is anything to export for a board. */
    boolean isForBoard() {
        return ExportingForBoard.isAbout(session.plan());
    }

    void compare() {
        if (shell.commitPending()) {
            comparing.begin();
        }
    }

    boolean hasDifferences() {
        return settling.hasAny();
    }

    void settle() {
        if (shell.commitPending()) {
            settling.begin();
        }
    }

    /** Asks who is asked for what, and writes a copy for them. */
    void send() {
        desk.whenSaved(() -> SendDialog.ask(desk, session.plan()));
    }

    /** Asks for a copy that came back, and shows what it changed. */
    void takeBack() {
        if (shell.commitPending()) {
            taking.begin();
        }
    }

    /** Shows what a copy changed that came back. */
    void takeBack(Path file) {
        if (shell.commitPending()) {
            taking.begin(file);
        }
    }

    /** What this plan asks of who opened it. */
    Received received() {
        return received;
    }

    /** Says over the plan what is to be said there now. */
    void announceAgain() {
        announcements.on(shell);
    }

    void exportSummary() {
        if (ExportingForBoard.isUsual(session.plan())) {
            exportForBoard();
        } else if (shell.commitPending()) {
            new ExportingSummary(desk, session).begin();
        }
    }

    /**
     * Runs {@code next} once every edit is on disk. Where one cannot be written {@code failed} is told, and where an
     * edit under way cannot be ended its reason is on the screen.
     */
    void whenSaved(Runnable next, Consumer<Problem> failed) {
        if (!shell.commitPending()) {
            return;
        }
        switch (session.saveState()) {
            case SaveState.Saved ignored -> next.run();
            case SaveState.NotSaved problem -> failed.accept(problem.problem());
            case SaveState.Saving ignored -> onceSettled(() -> whenSaved(next, failed));
        }
    }

    private void onceSettled(Runnable next) {
        Runnable[] stop = {() -> {}};
        stop[0] = session.watch(new PlanSession.Watcher() {
            @Override
            public void saveStateChanged(SaveState state) {
                if (!(state instanceof SaveState.Saving)) {
                    stop[0].run();
                    next.run();
                }
            }
        });
    }

    private Shell frame(List<Action> actions, double scale) {
        Frame around = new Frame(this::nameVersion, desk::showAsItWas, this::sayWho);
        Sections.Supplies supplies = new Sections.Supplies(
                desk.tools().ids(),
                desk.dialogs(),
                desk.tools().settings(),
                new SavingPictures(desk),
                Optional.of(new Sections.Past(desk.store(), past, Platform::runLater)));
        List<Section> sections = Sections.of(shows.keys(), session, checks, supplies, scale, around);
        Shell frame = new Shell(session, checks, sections, shows, actions, scale);
        around.made(frame);
        announcements.on(frame);
        return frame;
    }
}
