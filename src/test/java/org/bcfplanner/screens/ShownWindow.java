package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.PlannerWindow;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.FileChoices;
import org.testfx.api.FxRobot;

/** The program's window, brought to the screens that are to be drawn. */
public final class ShownWindow extends DrivenWindow implements AutoCloseable {
    private final FxRobot robot;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Setting setting;
    private Path chosen = Path.of("");

    public ShownWindow(Setting setting, Tools tools) {
        super(Toolkit.on(Stage::new));
        this.setting = setting;
        PlannerWindow window = Toolkit.on(
                () -> new PlannerWindow(stage, tools.withSettings(setting.settings()), new Choices(), background));
        Toolkit.run(() -> {
            stage.setWidth(setting.width);
            stage.setHeight(setting.height);
            window.open();
        });
        robot = Toolkit.robot(stage);
    }

    /** Does what the finder calls so, found by the beginning of its words. */
    public void act(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        await("#palette-field");
        Toolkit.run(() -> ((TextField) find("#palette-field").orElseThrow()).setText(words));
        await(".finding");
        press(KeyCode.ENTER);
    }

    /** Shows a chapter of the narrative. */
    public void chapter(String key) {
        Toolkit.run(() -> {
            if (find("#chapters").isEmpty()) {
                ((ToggleButton) find("#show-chapters").orElseThrow()).fire();
            }
            ListView<?> list = (ListView<?>) find("#chapters").orElseThrow();
            int place = list.getItems().stream()
                    .map(each -> each.toString().contains("section=Section[key=" + key + ","))
                    .toList()
                    .indexOf(true);
            list.getSelectionModel().clearAndSelect(place);
            find("#show-chapters")
                    .map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected)
                    .ifPresent(ToggleButton::fire);
        });
    }

    /** The file that questions for one are answered with. */
    public void choose(Path file) {
        chosen = file;
    }

    /** Waits until the checks have found something. */
    public void awaitFindings() {
        Toolkit.await(
                "findings",
                () -> stage.getScene().getRoot().lookupAll(".rail-item").stream()
                        .anyMatch(each -> each.getAccessibleText().contains("error")));
    }

    public void section(String name) {
        Toolkit.run(() -> stage.getScene().getRoot().lookupAll(".rail-item").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> Objects.requireNonNull(each.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Chooses a picture of the finance section. */
    public void choosePicture(PictureKind kind) {
        choose("#picture-kinds", kind);
    }

    /** Chooses the year of the pictures. */
    public void chooseYear(String year) {
        choose("#picture-years", FinancialYear.parse(year));
    }

    @SuppressWarnings("unchecked") // a choice is between the values that are looked for
    private <T> void choose(String query, T value) {
        await(query);
        Toolkit.run(() -> {
            Node choice = find(query).orElseThrow();
            if (choice.lookup(".choice-box") instanceof ChoiceBox<?> folded) {
                ((ChoiceBox<T>) folded).setValue(value);
            } else {
                choice.lookupAll(".segment").stream()
                        .map(ToggleButton.class::cast)
                        .filter(each -> value.equals(each.getUserData()))
                        .forEach(ToggleButton::fire);
            }
        });
    }

    /** Makes a cell of the table of investment lines the active one. */
    public void goTo(String scheme, String column) {
        Toolkit.run(() -> {
            Grid<?> grid = (Grid<?>) find("#investment-lines").orElseThrow();
            grid.select(new Cell(rowOf(grid, scheme), column));
            grid.requestFocus();
        });
    }

    /** Chooses a finding in the pane of checks, which is opened where it is away. */
    public void finding(String heading) {
        if (find("#findings").isEmpty()) {
            fire("#open-checks");
        }
        await("#findings");
        Toolkit.await(heading, () -> placeOf(heading) >= 0);
        Toolkit.run(() -> {
            ListView<?> list = (ListView<?>) find("#findings").orElseThrow();
            list.getSelectionModel().clearAndSelect(placeOf(heading));
            list.scrollTo(placeOf(heading));
            list.requestFocus();
        });
    }

    /** Lists the findings of the whole plan, from the first. */
    public void wholePlan() {
        finding("");
        Toolkit.run(() -> stage.getScene().getRoot().lookupAll(".checks-scope .segment").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals("Whole plan"))
                .findFirst()
                .orElseThrow()
                .fire());
        finding("");
    }

    private int placeOf(String heading) {
        ListView<?> list = (ListView<?>) find("#findings").orElseThrow();
        return list.getItems().stream()
                .map(each -> each.toString().contains("heading=" + heading))
                .toList()
                .indexOf(true);
    }

    /** Chooses an item of the menu of scales and columns of the risk register. */
    public void scale(String item) {
        Toolkit.run(() -> ((MenuButton) find("#risk-scale").orElseThrow())
                .getItems().stream()
                        .filter(each -> item.equals(each.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    public void type(String text) {
        robot.write(text, 0);
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** Writes what the window shows, in the size asked for, as a PNG. */
    public Path draw(String screen) throws IOException {
        Path file = setting.file(screen);
        Files.createDirectories(file.toAbsolutePath().getParent());
        WritableImage image = Toolkit.on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage.getScene().snapshot(null);
        });
        if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
            throw new IOException("no writer of PNG");
        }
        return file;
    }

    @Override
    public void close() {
        Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Toolkit.await("closed", () -> !stage.isShowing());
        background.shutdown();
    }

    private static <R> String rowOf(Grid<R> grid, String title) {
        return grid.sheet().rows().stream()
                .filter(each -> each.value().toString().contains("title=" + title + ","))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private final class Choices implements FileChoices {
        @Override
        public Optional<Path> save(String title, String suggestedName, String kind, String extension) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> open(String title, String kind, String extension) {
            return Optional.of(chosen);
        }
    }
}
