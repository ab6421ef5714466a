package org.bcfplanner.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.TabbedHeading;

/** The page of a section of several parts: a tab for each, and the part that is chosen below them. */
public final class TabbedPage extends VBox {
    private final List<Part> parts;
    private final TabbedHeading<Part> heading;
    private Runnable onChoice = () -> {};
    private Part shown;

    /**
     * @param name   of the section
     * @param first  the part that is at the front to begin with
     * @param beside stands at the right of the tabs
     */
    public TabbedPage(String name, List<Part> parts, Part first, Region beside) {
        this.parts = List.copyOf(parts);
        this.shown = first;
        this.heading = new TabbedHeading<>(name, parts, Part::name, beside);
        heading.onChoice(this::choose);
        heading.onEnter(() -> shown.enter());
        heading.choose(shown);
        getStyleClass().add("page");
        getChildren().addAll(heading, shown.view());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Run when another part has come to the front, which is to be shown then. */
    public void onChoice(Runnable listener) {
        onChoice = listener;
    }

    /** The part at the front. */
    public Part shown() {
        return shown;
    }

    /** Brings a part to the front, if the present one can be left. */
    public void choose(Part part) {
        if (!part.equals(shown) && shown.commitPending()) {
            shown = part;
            getChildren().set(1, part.view());
            onChoice.run();
        }
        heading.choose(shown);
    }

    /** Puts a number on the tab of a part. */
    public void count(Part part, int number) {
        heading.count(part, number);
    }

    /** Goes to the field or the cell in which a place is, in whichever part. */
    public Arrival reveal(Place place) {
        for (Part part : parts) {
            Optional<Node> field = part.field(place);
            if (field.isPresent()) {
                choose(part);
                field.get().requestFocus();
                return Arrival.THERE;
            }
            Optional<Cell> cell = part.cell(place);
            if (cell.isPresent()) {
                choose(part);
                boolean leftOut = part.leavesOut(cell.get());
                part.reveal(cell.get().row(), cell.get().column());
                return leftOut ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
            }
        }
        return Arrival.NOWHERE;
    }

    /** Marks what the checks find, in every part. */
    public void mark(List<Finding> found) {
        parts.forEach(part -> part.mark(found));
    }

    /** What can be found by name in a part; going there brings it to the front first. */
    public List<Findable> findables(Part part, String icon) {
        List<Findable> findables = new ArrayList<>();
        part.findables(icon)
                .forEach(found -> findables.add(found.going(() -> {
                    choose(part);
                    found.go().run();
                })));
        return findables;
    }

    /** Goes from tab to tab, as spreadsheets do with these keys. */
    private void pressed(KeyEvent key) {
        boolean on = key.getCode() == KeyCode.PAGE_DOWN;
        if (key.isControlDown() && (on || key.getCode() == KeyCode.PAGE_UP)) {
            int next = Math.clamp(parts.indexOf(shown) + (on ? 1L : -1L), 0, parts.size() - 1);
            choose(parts.get(next));
            shown.enter();
            key.consume();
        }
    }
}
