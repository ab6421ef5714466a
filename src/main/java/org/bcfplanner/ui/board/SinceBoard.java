package org.bcfplanner.ui.board;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.compare.board.BoardChange;
import org.bcfplanner.compare.board.BoardChanges;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.kit.Asking;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What changed in strategy, actions and framework since a version that was named, as a table to read and copy. The version
 * that the last board saw is chosen; at first it is the one named last.
 */
public final class SinceBoard extends VBox {
    private static final double HEIGHT = 300;
    private static final double ROW = 46;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());

    private final PlanSession session;
    private final PlanStore store;
    private final Asking asking;
    private final Label said = Parts.label("", "fg-muted");
    private final ChoiceBox<NamedVersion> version = new ChoiceBox<>();
    private final HBox choice = new HBox(10, Parts.label("The last board saw", "field-label"), version);
    private final Grid<BoardChange> grid;
    private final Runnable stopWatching;
    private @Nullable Plan then;
    private boolean stale = true;
    private boolean showing;

    /**
     * @param store  where the versions are
     * @param worker asks it, one thing at a time
     * @param home   runs what belongs to the window's thread
     * @param scale  the text size, 1 for 100 %
     */
    public SinceBoard(PlanSession session, PlanStore store, Executor worker, Executor home, double scale) {
        this.session = session;
        this.store = store;
        this.asking = new Asking(worker, home);
        this.grid = new Grid<>(columns(), scale, ROW);
        grid.setId("since-board");
        grid.setAccessibleText("What changed since the last board");
        grid.setMinHeight(HEIGHT * scale);
        grid.setPrefHeight(HEIGHT * scale);
        said.setId("since-board-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        version.setId("since-version");
        version.setAccessibleText("The version that the last board saw");
        version.setConverter(Choices.words(each -> each.name() + ", " + DAY.format(each.at())));
        version.valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                look(is);
            }
        });
        choice.setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getChildren().setAll(said);
        sceneProperty().addListener((property, was, is) -> showIfSeen());
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
    }

    /** Stops watching the plan. */
    void close() {
        stopWatching.run();
        asking.forget();
    }

    /** Reads the versions anew, as one may have been named. */
    void versionNamed() {
        stale = true;
        showIfSeen();
    }

    private void showIfSeen() {
        if (getScene() != null && stale) {
            stale = false;
            read();
        }
    }

    private void read() {
        asking.ask(() -> store.versions(session.plan().id()), this::versions, this::failed);
    }

    private void versions(List<NamedVersion> named) {
        NamedVersion before = version.getValue();
        showing = true;
        version.setItems(FXCollections.observableArrayList(named));
        NamedVersion chosen =
                before != null && named.contains(before) ? before : named.isEmpty() ? null : named.getFirst();
        version.setValue(chosen);
        showing = false;
        if (chosen == null) {
            said.setText(
                    "No version of this plan is named yet. Name the one that the board sees (Ctrl+S): from then on this"
                            + " tells what has changed since.");
            getChildren().setAll(said);
        } else {
            look(chosen);
        }
    }

    private void look(NamedVersion chosen) {
        asking.ask(
                () -> store.at(session.plan().id(), chosen.editNumber()),
                state -> {
                    then = state;
                    show();
                },
                this::failed);
    }

    private void failed(Problem problem) {
        said.setText(problem.getMessage());
        getChildren().setAll(said);
    }

    private void show() {
        Plan seen = then;
        if (seen == null) {
            return;
        }
        List<BoardChange> changes = BoardChanges.between(seen, session.plan());
        List<Row<BoardChange>> rows = new ArrayList<>();
        for (BoardChange each : changes) {
            rows.add(new Row<>("change " + rows.size(), Row.Kind.LINE, each));
        }
        grid.show(new Sheet<>(rows, List.of()));
        said.setText(
                changes.isEmpty()
                        ? "Nothing has changed in strategy, actions or outcome framework since then."
                        : (changes.size() == 1 ? "1 change" : changes.size() + " changes")
                                + " in strategy, actions and outcome framework since then. Select and copy what the report"
                                + " needs.");
        List<Node> shown = changes.isEmpty() ? List.of(choice, said) : List.of(choice, said, grid);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private static List<Column<BoardChange>> columns() {
        return List.of(
                Column.<BoardChange>reading(
                                "subject",
                                "About",
                                130,
                                row -> Look.of(row.subject()).styled("wrapped", "strong"))
                        .kept(),
                Column.reading("what", "What", 130, row -> Look.of(row.what()).styled("wrapped")),
                Column.reading(
                        "before",
                        "Before",
                        280,
                        row -> Look.of(row.before()).styled("wrapped", "faint").explained(row.before())),
                Column.reading(
                        "now",
                        "Now",
                        280,
                        row -> Look.of(row.now()).styled("wrapped").explained(row.now())));
    }
}
