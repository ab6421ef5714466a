package org.bcfplanner.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.kit.Section;

/** The frame around the sections of an open plan. Composes, and decides nothing about any of them. */
public final class Shell extends BorderPane {
    private static final double ROOM_FOR_WIDE_RAIL = 1200;

    private final PlanSession session;
    private final List<Section> sections;
    private final TopBar topBar;
    private final Rail rail;
    private final StatusBar statusBar;
    private final StackPane content = new StackPane();
    private final Runnable stopWatching;
    private Section shown;

    /** @param scale the text size, 1 for 100 % */
    public Shell(PlanSession session, List<Section> sections, PlanActions actions, double scale) {
        this.session = session;
        this.sections = List.copyOf(sections);
        this.shown = sections.getFirst();
        this.topBar = new TopBar(actions, this::undo, this::redo);
        this.rail = new Rail(sections, this::choose);
        this.statusBar = new StatusBar(session::retry);
        getStyleClass().add("shell");
        setTop(topBar);
        setLeft(rail);
        setCenter(content);
        setBottom(statusBar);
        content.setMinHeight(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        widthProperty().addListener((property, was, is) -> rail.narrow(is.doubleValue() < ROOM_FOR_WIDE_RAIL * scale));
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
        statusBar.show(session.saveState());
        refresh();
        show(shown);
    }

    /** Ends an edit under way; false where the reason it cannot be ended is on the screen. */
    public boolean commitPending() {
        return shown.commitPending();
    }

    /** Called by a section when what it says of its selection may have changed. */
    public void selectionChanged() {
        statusBar.select(shown.selection());
    }

    /** Shows the section of this name. */
    public void open(String name) {
        sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .ifPresent(this::choose);
    }

    /** The name of the section that is shown. */
    public String shownName() {
        return shown.name();
    }

    /** Puts the focus where work in the shown section begins. */
    public void enter() {
        shown.enter();
    }

    public void close() {
        stopWatching.run();
        sections.forEach(Section::close);
    }

    private boolean choose(Section section) {
        if (!shown.commitPending()) {
            return false;
        }
        show(section);
        section.enter();
        return true;
    }

    private void show(Section section) {
        shown = section;
        rail.mark(section);
        content.getChildren().setAll(section.view());
        selectionChanged();
    }

    private void refresh() {
        topBar.show(session.plan().details());
        topBar.showSteps(session.undoLabel(), session.redoLabel());
        rail.refresh();
        statusBar.show(session.plan());
        selectionChanged();
    }

    private void shortcut(KeyEvent key) {
        if (!key.isShortcutDown() || isCellEditor(key)) {
            return;
        }
        boolean back = key.getCode() == KeyCode.Z && !key.isShiftDown();
        boolean forth = key.getCode() == KeyCode.Y || (key.getCode() == KeyCode.Z && key.isShiftDown());
        if (back || forth) {
            if (back) {
                undo();
            } else {
                redo();
            }
            key.consume();
        }
    }

    /** In a cell's editor Ctrl+Z is about the letters just typed, which are not part of the plan yet. */
    private static boolean isCellEditor(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl field
                && ((Node) field).getStyleClass().contains("grid-editor");
    }

    private void undo() {
        if (shown.commitPending()) {
            session.undo();
        }
    }

    private void redo() {
        if (shown.commitPending()) {
            session.redo();
        }
    }
}
