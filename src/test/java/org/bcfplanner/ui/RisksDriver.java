package org.bcfplanner.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Row;

/** The section of risks in the real window. */
final class RisksDriver {
    private final OpenWindow window;

    private RisksDriver(OpenWindow window) {
        this.window = window;
    }

    /** Goes to the section. */
    static RisksDriver open(OpenWindow window) {
        window.awaitNode(".rail-item");
        window.section("Risks");
        window.awaitNode("#risks");
        return new RisksDriver(window);
    }

    /** Goes to the section as its place in the rail has it: Ctrl+6. */
    static RisksDriver byKeys(OpenWindow window) {
        window.awaitNode(".rail-item");
        Toolkit.await("the window has the focus", () -> window.stage().isFocused());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.awaitNode("#risks");
        return new RisksDriver(window);
    }

    /** Waits until keys go to a cell of a risk. */
    void awaitActive(String risk, String column) {
        Cell cell = new Cell(risk(risk).id().toString(), column);
        Toolkit.await(
                risk,
                () -> grid().isFocused() && grid().active().filter(cell::equals).isPresent());
    }

    Grid<?> grid() {
        return (Grid<?>) window.find("#risks").orElseThrow();
    }

    /** Makes a cell of a risk the active one. */
    void select(String risk, String column) {
        Risk selected = risk(risk);
        Toolkit.run(() -> {
            grid().select(new Cell(selected.id().toString(), column));
            grid().requestFocus();
        });
    }

    /** The first risk whose description begins with this. */
    Risk risk(String begins) {
        return window.plan().risks().stream()
                .filter(risk -> risk.risk().written().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    List<String> columns() {
        return Toolkit.on(() -> grid().columns().stream().map(Column::id).toList());
    }

    long lines() {
        return Toolkit.on(() -> grid().sheet().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .count());
    }

    /** Chooses an item of a menu by its words. */
    void choose(String menu, String item) {
        Toolkit.run(() -> {
            MenuButton button = (MenuButton) window.find(menu).orElseThrow();
            if (button.getOnShowing() != null) {
                button.getOnShowing().handle(null);
            }
            items(button)
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private static Stream<MenuItem> items(MenuButton button) {
        return List.copyOf(button.getItems()).stream();
    }

    /** Chooses a value of a list in the form by its words. */
    void choice(String query, String words) {
        Toolkit.run(() -> chooseIn((ChoiceBox<?>) window.find(query).orElseThrow(), words));
    }

    private static <T> void chooseIn(ChoiceBox<T> box, String words) {
        box.setValue(box.getItems().stream()
                .filter(each -> box.getConverter().toString(each).equals(words))
                .findFirst()
                .orElseThrow());
    }

    /** Presses a segment of a choice by its words. */
    void segment(String query, String words) {
        Toolkit.run(() -> window.find(query).orElseThrow().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    String accessible(String query) {
        return Toolkit.on(() -> window.find(query).orElseThrow().getAccessibleText());
    }
}
