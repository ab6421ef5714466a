package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import org.bcfplanner.ui.kit.Findable;

/** The list under the field of the finder. One entry is chosen as long as there is one; headings are passed over. */
final class PaletteList {
    /** Fits in the least window, whatever the text size. */
    private static final double HIGHEST = 460;

    private static final double ROW = 50;
    private static final int PAGE = 8;

    private final double scale;
    private final ListView<PaletteLine> view = new ListView<>();

    /**
     * @param scale the text size, 1 for 100 %
     * @param go    run where an entry is clicked
     */
    PaletteList(double scale, Runnable go) {
        this.scale = scale;
        view.setId("palette-results");
        view.setAccessibleText("What was found");
        view.setFocusTraversable(false);
        view.setCellFactory(list -> new PaletteCell());
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && chosen().isPresent()) {
                go.run();
            }
        });
    }

    ListView<PaletteLine> view() {
        return view;
    }

    void show(List<PaletteLine> lines) {
        view.getItems().setAll(lines);
        view.getSelectionModel().clearSelection();
        choose(next(-1, 1));
        view.scrollTo(0);
        double height = lines.stream().mapToDouble(PaletteLine::height).sum();
        view.setPrefHeight(Math.min(Math.max(height, ROW) * scale, Math.min(HIGHEST, HIGHEST * scale)) + 2);
    }

    /** The entry that is chosen; empty where there is none. */
    Optional<Findable> chosen() {
        return view.getSelectionModel().getSelectedItem() instanceof PaletteLine.Entry entry
                ? Optional.of(entry.findable())
                : Optional.empty();
    }

    /** Chooses the next entry, or the one before; behind the last comes the first. */
    void step(int by) {
        choose(next(view.getSelectionModel().getSelectedIndex(), by));
    }

    /** Chooses an entry about a page away, and no further than the last. */
    void page(int by) {
        int last = view.getItems().size() - 1;
        int to = Math.clamp(view.getSelectionModel().getSelectedIndex() + (long) by * PAGE, 0, Math.max(0, last));
        choose(isEntry(to) ? to : next(to, to == 0 ? 1 : by));
    }

    private void choose(int row) {
        if (isEntry(row)) {
            view.getSelectionModel().clearAndSelect(row);
            int above = (int) (view.getPrefHeight() / (ROW * scale)) - 2;
            view.scrollTo(Math.max(0, row - Math.max(0, above)));
        }
    }

    private int next(int from, int by) {
        int size = view.getItems().size();
        for (int i = 1; i <= size; i++) {
            int row = Math.floorMod(from + i * by, size);
            if (isEntry(row)) {
                return row;
            }
        }
        return -1;
    }

    private boolean isEntry(int row) {
        return row >= 0 && row < view.getItems().size() && view.getItems().get(row) instanceof PaletteLine.Entry;
    }
}
