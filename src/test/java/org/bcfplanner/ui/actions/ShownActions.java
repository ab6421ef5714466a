package org.bcfplanner.ui.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Theme;
import org.testfx.api.FxRobot;

/** The section in a window of its own on 1 March 2017, driven by key presses. */
final class ShownActions implements AutoCloseable {
    final PlanSession session;
    final List<Place> gone = new ArrayList<>();
    final ActionsSection section;
    final Stage stage;
    private final FxRobot robot;

    ShownActions(Plan plan, Theme theme, double width, double height) {
        this(plan, theme, 100, width, height);
    }

    /** @param percent the text size */
    ShownActions(Plan plan, Theme theme, int percent, double width, double height) {
        session = new PlanSession(
                plan,
                entry -> CompletableFuture.completedFuture(null),
                Platform::runLater,
                Clock.fixed(Instant.parse("2017-03-01T09:00:00Z"), ZoneOffset.UTC),
                "Strategy officer");
        Dialogs dialogs = Toolkit.on(Dialogs::new);
        section = Toolkit.on(() -> new ActionsSection(
                session, IdSource.seeded(3), dialogs, Settings.inMemory(), percent / 100.0, () -> {}));
        section.onScheme(gone::add);
        section.onIndicator(gone::add);
        section.onRisk(gone::add);
        section.onMetric(gone::add);
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> {
            StackPane root = new StackPane(section.view(), dialogs.overlay());
            root.getStyleClass().add("shell");
            Scene scene = new Scene(root, width, height);
            new Appearance(theme, percent).dress(scene);
            stage.setScene(scene);
            stage.show();
            section.enter();
        });
        robot = Toolkit.robot(stage);
    }

    Plan plan() {
        return Toolkit.on(session::plan);
    }

    Optional<Node> find(String query) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(query));
    }

    Grid<?> grid() {
        return Toolkit.on(() -> (Grid<?>) find("#actions").orElseThrow());
    }

    void await(String query) {
        Toolkit.await(query, () -> find(query).isPresent());
    }

    /** Puts the focus on a cell of an action. */
    void goTo(Action action, String column) {
        Grid<?> grid = grid();
        Toolkit.run(() -> {
            grid.select(new Cell(action.id().toString(), column));
            grid.requestFocus();
        });
    }

    void fire(String query) {
        await(query);
        Toolkit.run(() -> ((ButtonBase) find(query).orElseThrow()).fire());
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    void type(String text) {
        robot.write(text, 0);
    }

    Node focusOwner() {
        return Toolkit.on(() -> stage.getScene().getFocusOwner());
    }

    /** What was told of an action, oldest first. */
    List<String> told(Action action) {
        return ProgressLog.of(plan().actionProgress()).of(action.id()).stream()
                .map(ActionProgress::said)
                .map(Object::toString)
                .toList();
    }

    /** Takes steps back until there are none. */
    void undoAll() {
        Toolkit.run(() -> {
            while (session.undoLabel().isPresent()) {
                session.undo();
            }
        });
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            section.close();
            stage.hide();
        });
    }
}
