package org.bcfplanner.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.Checks;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Theme;
import org.testfx.api.FxRobot;

/** One section of a plan in a window of its own, driven by keys. What the checks find is marked after each edit. */
public final class SectionWindow<S extends Section> implements AutoCloseable {
    public final PlanSession session;
    public final S section;
    private final Stage stage;
    private final FxRobot robot;

    public SectionWindow(Plan plan, Function<PlanSession, S> making, int width, int height) {
        this(plan, making, new Appearance(Theme.LIGHT, Appearance.USUAL_PERCENT), width, height);
    }

    public SectionWindow(Plan plan, Function<PlanSession, S> making, Appearance look, int width, int height) {
        session = new PlanSession(
                plan,
                entry -> CompletableFuture.completedFuture(null),
                Runnable::run,
                Clock.fixed(Instant.parse("2017-01-18T12:00:00Z"), ZoneOffset.UTC),
                "Programme lead");
        section = Toolkit.on(() -> making.apply(session));
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> show(look, width, height));
        robot = Toolkit.robot(stage);
    }

    private void show(Appearance look, int width, int height) {
        BorderPane shell = new BorderPane(section.view());
        shell.getStyleClass().add("shell");
        Scene scene = new Scene(shell, width, height);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        section.enter();
        section.mark(Checks.of(session.plan()).findings());
        session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, org.bcfplanner.change.Diff diff) {
                section.mark(Checks.of(after).findings());
            }
        });
    }

    public Plan plan() {
        return Toolkit.on(session::plan);
    }

    public void apply(Edit edit) {
        Toolkit.run(() -> session.apply(edit));
    }

    /** Undoes the last step; its label. */
    public String undo() {
        return Toolkit.on(() -> {
            String label = session.undoLabel().orElse("");
            session.undo();
            return label;
        });
    }

    public Optional<Node> find(String query) {
        return Toolkit.on(() -> Optional.ofNullable(stage.getScene().getRoot().lookup(query)));
    }

    @SuppressWarnings("unchecked") // the caller knows what it looks for
    public <T extends Node> T node(String query) {
        Toolkit.await(query, () -> stage.getScene().getRoot().lookup(query) != null);
        return (T) find(query).orElseThrow();
    }

    public Node focused() {
        return Toolkit.on(() -> stage.getScene().getFocusOwner());
    }

    public void focus(String query) {
        Node node = node(query);
        Toolkit.run(node::requestFocus);
        Toolkit.await(query + " focused", node::isFocused);
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
    }

    public void type(String text) {
        robot.write(text, 0);
    }

    /** Does work on the toolkit's thread and lays the window out after it. */
    public void on(Runnable work) {
        Toolkit.run(() -> {
            work.run();
            layout();
        });
    }

    private void layout() {
        Region root = (Region) stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    /** Writes what the window shows as a PNG. */
    public Path draw(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        for (int frame = 0; frame < 3; frame++) {
            Toolkit.run(this::layout);
        }
        var image = Toolkit.on(() -> stage.getScene().snapshot(null));
        if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
            throw new IOException("no writer of PNG");
        }
        return file;
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            section.close();
            stage.hide();
        });
    }
}
