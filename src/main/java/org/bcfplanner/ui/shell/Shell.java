package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.checks.SectionStates;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.jspecify.annotations.Nullable;

/** The frame around the sections of an open plan. Composes, and decides nothing about any of them. */
public final class Shell extends BorderPane {
    private final PlanSession session;
    private final List<Section> sections;
    private final Absent absent;
    private final double scale;
    private final SectionActions offers;
    private Actions actions;
    private final TopBar topBar;
    private final Rail rail;
    private final StatusBar statusBar;
    private final ChecksSide side;
    private final Jumps jumps;
    private final StackPane banner = new StackPane();
    private final Page page;
    private final StackPane middle = new StackPane();
    private final Runnable stopWatching;
    private final FrameParts frame;
    private final Waiting waiting;

    /**
     * @param checks what the rules say of the plan
     * @param window what the window can do, to which the frame adds the ways to its sections and what they can do
     * @param absent what the plan could have beside its sections
     * @param scale  the text size, 1 for 100 %
     */
    public Shell(
            PlanSession session,
            ChecksModel checks,
            List<Section> sections,
            Absent absent,
            List<Action> window,
            double scale) {
        this.session = session;
        this.absent = absent;
        this.sections = List.copyOf(sections);
        this.scale = scale;
        this.page = new Page(this.sections, this::shown);
        this.offers = new SectionActions(this, this.sections, window, absent.list());
        this.actions = offers.now();
        this.topBar = new TopBar(actions);
        SectionStates states = new SectionStates(checks);
        this.rail = new Rail(sections, states, page::choose);
        this.side = new ChecksSide(checks, this);
        this.jumps = new Jumps(this);
        this.statusBar = new StatusBar(session.saveState(), session.plan(), session::retry);
        if (page.named(org.bcfplanner.check.outcome.Section.FINANCE.label()).isEmpty()) {
            statusBar.leaveOutPool();
        }
        getStyleClass().add("shell");
        VBox top = new VBox(topBar, banner);
        topBar.visibleProperty().bind(top.visibleProperty());
        setTop(top);
        setLeft(rail.scrolling());
        this.frame = new FrameParts(this);
        middle.getChildren().setAll(page.content());
        setCenter(middle);
        setBottom(statusBar);
        middle.setMinHeight(0);
        widthProperty().addListener((property, was, is) -> fit(is.doubleValue()));
        fit(getWidth());
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                refresh();
            }

            @Override
            public void saveStateChanged(SaveState state) {
                statusBar.show(state);
            }
        });
        FindingMarks marks = new FindingMarks(states, this.sections, rail, topBar);
        checks.watch(marks::refresh);
        refresh();
        if (checks.checks().isPresent()) {
            marks.refresh();
        }
        page.show(page.shown());
        this.waiting = new Waiting(this.sections, this::allMade);
        sceneProperty().addListener((property, was, is) -> waiting.afterDrawn(is));
    }

    /** All that can be done while this plan is open. All of its sections are made for that. */
    public Actions actions() {
        waiting.all();
        return actions;
    }

    private void allMade() {
        actions = offers.now();
        topBar.offer(actions);
        rail.refresh();
        sections.forEach(Section::allMade);
    }

    /** Shows the checks, or takes them away. */
    public void toggleChecks() {
        side.toggle();
    }

    /** Goes to the next finding of those that are listed. */
    public void nextFinding() {
        side.step(ChecksSide.Step.NEXT);
    }

    public void previousFinding() {
        side.step(ChecksSide.Step.PREVIOUS);
    }

    /** Shows the errors among the checks and goes to the first. */
    public void goToFirstError() {
        side.firstError();
    }

    /** What stands inside the frame. */
    public Page page() {
        return page;
    }

    /** The ways to places of findings, and of what was found. */
    public Jumps jumps() {
        return jumps;
    }

    /** Shows the section of this name, if the present one can be left, and then does something in it. */
    public void go(String name, Runnable then) {
        page.named(name).ifPresent(section -> go(section, then));
    }

    /** Tells the sections that a version of the plan was named. */
    public void versionNamed() {
        sections.forEach(Section::versionNamed);
    }

    /** Says something over everything as long as this frame is shown. */
    public void announce(Region words) {
        banner.getChildren().setAll(words);
    }

    /** Takes away what is said over everything. */
    public void endAnnouncement() {
        banner.getChildren().clear();
    }

    /** Shows the checks of the whole plan. */
    public void showChecks() {
        side.showAll();
    }

    /** Puts the checks beside the page, over it, or away. */
    void place(@Nullable Node beside, @Nullable Node over) {
        setRight(beside);
        frame.fit();
        middle.getChildren().setAll(page.content());
        if (over != null) {
            StackPane.setAlignment(over, Pos.CENTER_RIGHT);
            middle.getChildren().add(over);
        }
    }

    /** Shows in the bar whether the checks are open. */
    void checksOpen(boolean are) {
        topBar.checksOpen(are);
    }

    /** Ends an edit under way; false where the reason it cannot be ended is on the screen. */
    public boolean commitPending() {
        return page.shown().commitPending();
    }

    /** Called by a section when what it says of its selection may have changed. */
    public void selectionChanged() {
        statusBar.select(page.shown().selection());
    }

    /** Says in the status bar that something was done. */
    public void confirm(String words) {
        statusBar.say(new Progress(words, Progress.Shape.DONE));
    }

    /** Says in the status bar why something cannot be done. */
    public void refused(String reason) {
        statusBar.say(new Progress(reason, Progress.Shape.NOT_BEGUN));
    }

    /** Shows what can be done now, and how it looks. */
    public void refreshActions() {
        topBar.refresh();
    }

    public void openMenu() {
        topBar.openMenu();
    }

    /** Moves the focus on to the next part of the frame, or back: name and buttons, rail, page, checks if they are open. */
    public void leave(Regions.Way way) {
        List<Regions.Stop> stops = new ArrayList<>(List.of(
                Regions.Stop.of(topBar),
                Regions.Stop.of(banner),
                Regions.Stop.of(rail),
                new Regions.Stop(page.content(), page::enter)));
        side.stop().ifPresent(stops::add);
        new Regions(stops).leave(getScene().getFocusOwner(), way);
    }

    /** Shows the section of this name. */
    public void open(String name) {
        page.named(name).ifPresent(page::choose);
    }

    /** Puts the focus where work in the shown section begins. */
    public void enter() {
        page.enter();
    }

    /** The text size, 1 for 100 %. */
    public double scale() {
        return scale;
    }

    public void close() {
        waiting.end();
        stopWatching.run();
        sections.forEach(Section::close);
    }

    /** What the plan could have beside its sections. */
    Absent absent() {
        return absent;
    }

    /** Shows a section that the plan has not had, if the present one can be left; the frame is made anew with it. */
    void add(org.bcfplanner.check.outcome.Section section, Consumer<Shell> then) {
        if (commitPending()) {
            absent.add(section, added -> {
                added.open(section.label());
                then.accept(added);
            });
        }
    }

    /** Shows a section, if the present one can be left, and then does something in it. */
    public void go(Section section, Runnable then) {
        page.in(section, then).run();
    }

    /** Gives the page the whole screen, or the frame back. */
    public void alone(boolean only) {
        frame.show(!only);
    }

    private void shown(Section section) {
        frame.show(true);
        rail.mark(section);
        side.beside(section.name());
        selectionChanged();
    }

    private void fit(double width) {
        Room room = Room.of(width, scale);
        rail.narrow(room != Room.WIDE);
        topBar.fit(room);
        statusBar.fit(room);
        side.fit(room);
    }

    private void refresh() {
        topBar.show(session.plan().details());
        topBar.refresh();
        rail.refresh();
        statusBar.show(session.plan());
        selectionChanged();
    }
}
