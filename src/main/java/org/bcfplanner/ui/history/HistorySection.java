package org.bcfplanner.ui.history;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.TabbedHeading;
import org.bcfplanner.ui.kit.Traced;

/** The section that tells the past of the plan: its changes, and its named versions. */
public final class HistorySection implements Section {
    /** Its name in the rail. */
    public static final String NAME = "History";

    /** The code of its icon. */
    public static final String ICON = "bi-clock-history";

    /** The text size from which on there is no room for more than a name beside the tabs. */
    private static final double ROOMY = 1.3;

    private final TimelinePart timeline;
    private final VersionsPart versions;
    private final List<HistoryPart> parts;
    private final TabbedHeading<HistoryPart> heading;
    private final Button who = new Button("", Icons.of("bi-person", 14));
    private final PlanSession session;
    private final boolean large;
    private final VBox page = new VBox();
    private final Runnable stopWatching;
    private HistoryPart shown;

    /**
     * @param worker asks the library, one thing at a time
     * @param home   runs what belongs to the window's thread
     * @param scale  the text size, 1 for 100 %
     */
    public HistorySection(
            PlanSession session,
            PlanStore store,
            Executor worker,
            Executor home,
            Dialogs dialogs,
            Around around,
            double scale) {
        this.session = session;
        this.large = scale > ROOMY;
        Restoring restoring = new Restoring(session, store, worker, home);
        RestoreQuestion question = new RestoreQuestion(restoring, dialogs, around);
        TimelineModel model = new TimelineModel(session, store, worker, home);
        timeline = new TimelinePart(session, model, restoring, question, around, scale);
        versions =
                new VersionsPart(new VersionsModel(session, store, worker, home), restoring, question, dialogs, around);
        parts = List.of(timeline, versions);
        shown = timeline;
        who.getStyleClass().add("link");
        who.setId("who");
        who.setMinWidth(0);
        who.setTooltip(new Tooltip("Change who you are"));
        who.setOnAction(event -> around.sayWho());
        heading = new TabbedHeading<>(name(), parts, HistoryPart::name, who);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.onChoice(this::choose);
        heading.onEnter(() -> shown.enter());
        heading.choose(shown);
        page.getStyleClass().add("page");
        page.getChildren().addAll(heading, shown.view());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(timeline.view(), Priority.ALWAYS);
        VBox.setVgrow(versions.view(), Priority.ALWAYS);
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void authorChanged(Author now) {
                sayWho();
            }

            @Override
            public void saveStateChanged(SaveState state) {
                if (state instanceof SaveState.Saved && page.getScene() != null) {
                    shown.refresh();
                }
            }
        });
        page.sceneProperty().addListener((property, was, is) -> {
            if (is != null) {
                sayWho();
                shown.refresh();
            }
        });
    }

    @Override
    public void versionNamed() {
        if (page.getScene() != null) {
            shown.refresh();
        }
    }

    /** Says under which name changes are kept. */
    private void sayWho() {
        String words = session.who().words();
        String said = large ? session.who().name() : "You: " + words;
        who.setText(words.isBlank() ? "Say who you are…" : said);
        who.setAccessibleText("Change who you are, " + words);
    }

    /** Shows the past of one place; the section is to be at the front. */
    public void trace(Traced traced) {
        choose(timeline);
        timeline.trace(traced);
        timeline.enter();
    }

    private void choose(HistoryPart part) {
        if (!part.equals(shown)) {
            shown = part;
            page.getChildren().set(1, part.view());
            part.refresh();
        }
        heading.choose(shown);
    }

    /** Goes from tab to tab, as spreadsheets do with these keys. */
    private void pressed(KeyEvent key) {
        boolean on = key.getCode() == KeyCode.PAGE_DOWN;
        if (key.isControlDown() && (on || key.getCode() == KeyCode.PAGE_UP)) {
            choose(parts.get(Math.clamp(parts.indexOf(shown) + (on ? 1L : -1L), 0, parts.size() - 1)));
            shown.enter();
            key.consume();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return "";
    }

    @Override
    public void enter() {
        shown.enter();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("show-versions", ActionGroup.VIEW, "Named versions", () -> {
                            choose(versions);
                            versions.enter();
                        })
                        .drawn("bi-bookmark"),
                Action.of("search-history", ActionGroup.VIEW, "Search the history", () -> {
                            choose(timeline);
                            timeline.focusWords();
                        })
                        .drawn("bi-clock-history"));
    }

    @Override
    public boolean commitPending() {
        return true;
    }

    @Override
    public void close() {
        stopWatching.run();
        parts.forEach(HistoryPart::close);
    }
}
