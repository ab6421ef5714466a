package org.bcfplanner.ui.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.StateCell;

/** Goals and their objectives as a tree, and how many actions and indicators all have at the foot. */
final class StrategyNavigator extends VBox {
    private static final double STATE = 36;
    private static final double ROOM_FOR_BAR = 12;

    private final StrategyModel model;
    private final TreeTableView<StrategyItem> tree = new TreeTableView<>(new TreeItem<>());
    private final Label summary = Parts.label("", "fg-muted", "small");
    private final Set<String> collapsed = new HashSet<>();
    private Runnable onEnter = () -> {};
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    StrategyNavigator(StrategyModel model, double scale) {
        this.model = model;
        getStyleClass().addAll("panel", "scheme-navigator");
        TreeTableColumn<StrategyItem, StrategyItem> title = column("Goals and objectives");
        title.setCellFactory(ignored -> new TitleCell(scale));
        TreeTableColumn<StrategyItem, StrategyItem> state = column("");
        state.setCellFactory(ignored -> new StateCell<>(StrategyItem::state));
        state.setPrefWidth(STATE * scale);
        title.prefWidthProperty().bind(tree.widthProperty().subtract((STATE + ROOM_FOR_BAR) * scale));
        tree.getColumns().setAll(List.of(title, state));
        tree.setId("strategy-tree");
        tree.getStyleClass().add("strategy-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText("Goals and objectives");
        tree.setColumnResizePolicy(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        tree.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.select(is.getValue().key());
            }
        });
        tree.sceneProperty().addListener((property, was, is) -> align());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(tree, Priority.ALWAYS);
        HBox foot = new HBox(summary);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(tree, foot);
    }

    private static TreeTableColumn<StrategyItem, StrategyItem> column(String heading) {
        TreeTableColumn<StrategyItem, StrategyItem> column = new TreeTableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        return column;
    }

    /** Run when the person wants to go into the form of what is selected. */
    void onEnter(Runnable listener) {
        onEnter = listener;
    }

    private void pressed(KeyEvent key) {
        Runnable work = switch (key.getCode()) {
            case ENTER, F2 -> onEnter;
            case INSERT -> this::add;
            case DELETE -> model::remove;
            case MINUS, SUBTRACT -> key.isShortcutDown() ? model::remove : null;
            default -> null;
        };
        boolean held = key.isAltDown() || key.isShiftDown();
        if (work != null && !held) {
            key.consume();
            work.run();
        }
    }

    private void add() {
        model.addObjective();
        onEnter.run();
    }

    /** Shows the plan as it stands; what was folded stays folded. */
    void show() {
        showing = true;
        List<StrategyItem> items = model.items();
        List<StrategyItem> shown =
                tree.getRoot().getChildren().stream().map(TreeItem::getValue).toList();
        if (!shown.equals(items)) {
            tree.getRoot().getChildren().setAll(items.stream().map(this::row).toList());
            align();
        }
        StrategyTree all = model.tree();
        summary.setText(StrategyItems.counted(
                all.actions().size(), "action", all.indicators().size(), "indicator"));
        select(tree.getRoot());
        showing = false;
    }

    /** Rows that were laid out before the first one with an arrow stand further left than those after it. */
    private void align() {
        if (tree.getScene() != null) {
            InView.afterLayout(tree.getScene(), tree::refresh);
        }
    }

    void enter() {
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 1));
        tree.requestFocus();
    }

    private void select(TreeItem<StrategyItem> parent) {
        for (TreeItem<StrategyItem> row : parent.getChildren()) {
            if (row.getValue().key().equals(model.selected())) {
                row.getParent().setExpanded(true);
                tree.getSelectionModel().select(row);
                tree.getFocusModel().focus(tree.getRow(row));
            }
            select(row);
        }
    }

    private TreeItem<StrategyItem> row(StrategyItem item) {
        TreeItem<StrategyItem> row = new TreeItem<>(item);
        row.getChildren().setAll(item.parts().stream().map(this::row).toList());
        row.setExpanded(!collapsed.contains(item.key()));
        row.expandedProperty().addListener((property, was, is) -> {
            if (is) {
                collapsed.remove(item.key());
            } else {
                collapsed.add(item.key());
            }
        });
        return row;
    }
}
