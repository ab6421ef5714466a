package org.bcfplanner.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.screens.Setting;
import org.bcfplanner.screens.ShownWindow;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every table is a form as well, for those who cannot work in a grid: F4 shows the selected row as fields, one for all
 * that can be typed into the row, and puts the focus into them; F4 again goes back to the table.
 */
class FormPathTest {
    @TempDir
    Path folder;

    @Test
    void everyTableOfAPlanIsAForm() {
        try (ShownWindow window = open("#open-sample")) {
            window.section("Finance");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            List<String> tables = new ArrayList<>();
            for (int part = 0; part < 5; part++) {
                tables.add(passThroughForm(window));
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            window.section("Metrics");
            tables.add(passThroughForm(window));
            assertThat(tables)
                    .containsExactly(
                            "pool-parts", "investment-lines", "contributions", "contingency", "total-spend", "metrics");
        }
    }

    @Test
    void everyTableOfAStrategyIsAForm() {
        try (ShownWindow window = open("#open-strategy-sample")) {
            List<String> tables = new ArrayList<>();
            for (String section : List.of("Actions", "Outcome framework")) {
                window.section(section);
                tables.add(passThroughForm(window));
            }
            assertThat(tables).containsExactly("actions", "indicators");
        }
    }

    /** The register of risks has the form of the chosen risk beside it all the time, with choices rather than texts. */
    @Test
    void theRegisterOfRisksHasTheFormOfARisk() {
        try (ShownWindow window = open("#open-sample")) {
            window.section("Risks");
            Grid<?> grid = grid(window);
            window.press(KeyCode.F4);
            Screen screen = screen(window);
            assertThat(screen.scene().getFocusOwner()).isNotNull().isNotEqualTo(grid);
            assertThat(Toolkit.on(grid::activeRow).isPresent()).isTrue();
            Set<String> labels = screen.nodes(Label.class)
                    .filter(label -> label.getStyleClass().contains("field-label"))
                    .map(Label::getText)
                    .collect(Collectors.toSet());
            assertThat(labels)
                    .contains("Risk: there is a risk that", "Probability", "Impact", "Controls", "Owner, a post");
        }
    }

    /** Goes into the form of the table in view and back, and says which table that is. */
    private static String passThroughForm(ShownWindow window) {
        Grid<?> grid = grid(window);
        Toolkit.run(grid::enter);
        window.press(KeyCode.F4);
        Screen screen = screen(window);
        Node form = screen.nodes().stream()
                .filter(node -> node.getStyleClass().contains("row-form"))
                .findFirst()
                .orElseThrow();
        assertThat(isIn(screen.scene().getFocusOwner(), form))
                .as("in the form of " + grid.getId())
                .isTrue();
        Set<String> fields = screen.nodes(Label.class)
                .filter(label -> isIn(label, form) && label.getLabelFor() != null)
                .filter(label -> label.getLabelFor().isFocusTraversable())
                .map(Label::getText)
                .collect(Collectors.toSet());
        assertThat(fields).as(grid.getId()).containsAll(typedInto(grid));
        window.press(KeyCode.F4);
        assertThat(Toolkit.on(grid::isFocused)).as("back in " + grid.getId()).isTrue();
        return grid.getId();
    }

    private static <R> List<String> typedInto(Grid<R> grid) {
        R row = grid.activeRow().orElseThrow().value();
        return grid.allColumns().stream()
                .filter(column -> !column.title().isEmpty() && column.editable().test(row))
                .map(Column::fullTitle)
                .toList();
    }

    private static boolean isIn(Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static Grid<?> grid(ShownWindow window) {
        return screen(window).nodes(Grid.class).findFirst().orElseThrow();
    }

    private static Screen screen(ShownWindow window) {
        var scene = window.scene();
        return Toolkit.on(() -> Screen.of(scene));
    }

    private ShownWindow open(String sample) {
        ShownWindow window = new ShownWindow(Setting.LIGHT_LARGE, Program.tools(folder.resolve("library")));
        window.fire(sample);
        window.await(".shell");
        return window;
    }
}
