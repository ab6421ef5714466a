package org.bcfplanner.ui.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Icons;

/** A list of plans, each with its menu. Arrows travel, Enter does the usual thing. It is as high as its rows, or scrolls. */
final class PlanList extends ListView<ListedPlan> {
    /** How many rows there is always room for, if the list has as many. */
    private static final int LEAST = 3;

    private static final double ROW = 55;
    private static final double NARROW = 620;

    private final List<Deed> deeds;
    private final double scale;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param name  what a screen reader calls it
     * @param deeds what is done with a plan; the first by Enter and a click
     * @param scale the text size, 1 for 100 %
     */
    PlanList(String name, List<Deed> deeds, double scale) {
        this.deeds = List.copyOf(deeds);
        this.scale = scale;
        getStyleClass().addAll("recent", "edge-to-edge");
        setAccessibleText(name);
        setFixedCellSize(ROW * scale);
        setCellFactory(list -> new PlanCell(this));
        widthProperty().addListener((property, was, is) -> {
            if (isNarrow(was.doubleValue()) != isNarrow(is.doubleValue())) {
                refresh();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        focusedProperty().addListener((property, was, is) -> {
            if (is && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /** Shows these plans. The chosen one stays chosen, or the one that is now in its place. */
    void show(List<ListedPlan> plans) {
        int place = getSelectionModel().getSelectedIndex();
        Optional<Id<Plan>> chosen = chosen().map(row -> row.plan().id());
        if (ids(getItems()).equals(ids(plans))) {
            replace(plans);
        } else {
            getItems().setAll(plans);
            fit(plans.size());
        }
        if (place >= 0 && chosen.filter(this::choose).isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(place, plans.size() - 1));
        }
    }

    /** Chooses a plan; false where it is not in the list. */
    boolean choose(Id<Plan> plan) {
        int at = ids(getItems()).indexOf(plan);
        if (at >= 0 && at != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(at);
        }
        return at >= 0;
    }

    /** Whether there is room for the most important of a plan only. */
    boolean isNarrow() {
        return isNarrow(getWidth());
    }

    private boolean isNarrow(double width) {
        return width < NARROW * scale;
    }

    /** Draws anew what is told otherwise now, and leaves the list where it is scrolled to. */
    private void replace(List<ListedPlan> plans) {
        for (int i = 0; i < plans.size(); i++) {
            if (!plans.get(i).equals(getItems().get(i))) {
                getItems().set(i, plans.get(i));
            }
        }
    }

    private static List<Id<Plan>> ids(List<ListedPlan> plans) {
        return plans.stream().map(row -> row.plan().id()).toList();
    }

    /** The usual thing, whose button every row may have. */
    Deed usual() {
        return deeds.getFirst();
    }

    void openMenu(Node row, ListedPlan of) {
        prepareMenu(of);
        menu.show(row, Side.BOTTOM, 0, 0);
    }

    void openMenu(Node row, ListedPlan of, double screenX, double screenY) {
        prepareMenu(of);
        menu.show(row, screenX, screenY);
    }

    private void prepareMenu(ListedPlan of) {
        choose(of.plan().id());
        menu.hide();
        menu.getItems().setAll(deeds.stream().map(deed -> item(deed, of)).toList());
    }

    private static MenuItem item(Deed deed, ListedPlan of) {
        MenuItem item = new MenuItem(deed.name(), Icons.of(deed.icon(), 14));
        item.setId(deed.id());
        item.setAccelerator(deed.key());
        item.setOnAction(event -> deed.work().accept(of.plan()));
        return item;
    }

    private void pressed(KeyEvent key) {
        if (isMenu(key)) {
            menuOfChosen();
            key.consume();
            return;
        }
        deeds.stream()
                .filter(deed -> deed.key().match(key))
                .findFirst()
                .ifPresent(deed -> chosen().ifPresent(row -> {
                    key.consume();
                    deed.work().accept(row.plan());
                }));
    }

    /** Some systems tell the menu's key in this way too. */
    private void menuAsked(ContextMenuEvent asked) {
        if (asked.isKeyboardTrigger()) {
            asked.consume();
            menuOfChosen();
        }
    }

    private void menuOfChosen() {
        if (!menu.isShowing()) {
            chosen().ifPresent(row -> openMenu(rowNode(row).orElse(this), row));
        }
    }

    private Optional<Node> rowNode(ListedPlan of) {
        return lookupAll(".list-cell").stream()
                .filter(node -> node instanceof PlanCell cell && of.equals(cell.getItem()))
                .findFirst();
    }

    private Optional<ListedPlan> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void fit(int plans) {
        setMinHeight(height(Math.clamp(plans, 1, LEAST)));
        setPrefHeight(height(Math.max(1, plans)));
        setMaxHeight(USE_PREF_SIZE);
    }

    private double height(int rows) {
        return rows * ROW * scale + Math.ceil(2 * scale);
    }

    private static boolean isMenu(KeyEvent key) {
        return key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
    }
}
