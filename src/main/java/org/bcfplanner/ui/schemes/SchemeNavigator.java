package org.bcfplanner.ui.schemes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.StateCell;
import org.jspecify.annotations.Nullable;

/** Themes, schemes and sub-schemes as a tree with their ranges, and the sum of all at the foot. */
final class SchemeNavigator extends VBox {
    private static final double NUMBERS = 100;
    /** Below this width the names need all of it. */
    private static final double ROOM_FOR_FIGURES = 300;

    private static final double STATE = 32;
    private static final double ROOM_FOR_BAR = 12;

    private final SchemesViewModel model;
    private final TreeTableView<SchemeItem> tree = new TreeTableView<>(new TreeItem<>());
    private final TreeTableColumn<SchemeItem, SchemeItem> figures = new TreeTableColumn<>();
    private final Label summary = Parts.label("", "fg-muted", "small");
    private final Label whole = Parts.fixed("", "strong");
    private final Set<String> collapsed = new HashSet<>();
    private final BooleanProperty priced = new SimpleBooleanProperty();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    SchemeNavigator(SchemesViewModel model, double scale) {
        this.model = model;
        getStyleClass().addAll("panel", "scheme-navigator");
        TreeTableColumn<SchemeItem, SchemeItem> title =
                column("Scheme", new TreeTableColumn<>(), NUMBERS * scale, TitleCell::new);
        column("", figures, NUMBERS * scale, FiguresCell::new);
        TreeTableColumn<SchemeItem, SchemeItem> state =
                column("", new TreeTableColumn<>(), STATE * scale, () -> new StateCell<>(SchemeItem::state));
        figures.getStyleClass().add("numeric");
        tree.getColumns().setAll(List.of(title, figures, state));
        figures.visibleProperty()
                .bind(tree.widthProperty().greaterThan(ROOM_FOR_FIGURES * scale).and(priced));
        title.prefWidthProperty()
                .bind(tree.widthProperty()
                        .subtract((STATE + ROOM_FOR_BAR) * scale)
                        .subtract(Bindings.when(figures.visibleProperty())
                                .then(NUMBERS * scale)
                                .otherwise(0)));
        tree.setShowRoot(false);
        tree.setPlaceholder(Parts.label("No scheme has these words in its name or number.", "fg-muted"));
        tree.setAccessibleText("Themes and schemes");
        tree.setColumnResizePolicy(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        tree.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.select(is.getValue().key());
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        HBox foot = new HBox(summary, Parts.spacer(), whole);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(tree, foot);
    }

    /** Shows the plan as it stands; what was folded stays folded. */
    void show() {
        showing = true;
        SchemeItems items = model.outline().figures();
        List<TreeItem<SchemeItem>> rows = model.shown().stream().map(this::row).toList();
        if (!same(tree.getRoot().getChildren(), rows)) {
            tree.getRoot().getChildren().setAll(rows);
        }
        figures.setText(items.unitLabel());
        priced.set(!items.wholeRange().isEmpty());
        summary.setText(items.summary());
        whole.setText(items.wholeRange());
        whole.setGraphic(items.isIncomplete() ? Icons.of("bi-hourglass-split", 12, "fg-warning") : null);
        select(tree.getRoot());
        showing = false;
    }

    /** Puts the focus on the tree. */
    void enter() {
        tree.requestFocus();
    }

    private void select(TreeItem<SchemeItem> parent) {
        for (TreeItem<SchemeItem> row : parent.getChildren()) {
            if (row.getValue().key().equals(model.selected())) {
                tree.getSelectionModel().select(row);
                tree.getFocusModel().focus(tree.getRow(row));
            }
            select(row);
        }
    }

    private TreeItem<SchemeItem> row(SchemeItem item) {
        TreeItem<SchemeItem> row = new TreeItem<>(item);
        row.getChildren().setAll(item.parts().stream().map(this::row).toList());
        row.setExpanded(model.isFiltered() || !collapsed.contains(item.key()));
        row.expandedProperty().addListener((property, was, is) -> {
            if (model.isFiltered()) {
                return;
            }
            if (is) {
                collapsed.remove(item.key());
            } else {
                collapsed.add(item.key());
            }
        });
        return row;
    }

    private static boolean same(List<TreeItem<SchemeItem>> shown, List<TreeItem<SchemeItem>> next) {
        return shown.stream()
                .map(TreeItem::getValue)
                .toList()
                .equals(next.stream().map(TreeItem::getValue).toList());
    }

    private static TreeTableColumn<SchemeItem, SchemeItem> column(
            String title,
            TreeTableColumn<SchemeItem, SchemeItem> column,
            double width,
            java.util.function.Supplier<TreeTableCell<SchemeItem, SchemeItem>> cell) {
        column.setText(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(ignored -> cell.get());
        return column;
    }

    private static final class TitleCell extends TreeTableCell<SchemeItem, SchemeItem> {
        @Override
        protected void updateItem(@Nullable SchemeItem item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("strong");
            setText(empty || item == null ? null : item.title());
            setTooltip(empty || item == null ? null : new Tooltip(item.title()));
            if (!empty && item != null && item.theme() != null) {
                getStyleClass().add("strong");
            }
        }
    }

    private static final class FiguresCell extends TreeTableCell<SchemeItem, SchemeItem> {
        @Override
        protected void updateItem(@Nullable SchemeItem item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("strong", "tbc", "faint", "wrong-text", "numeric");
            getStyleClass().add("numeric");
            setText(empty || item == null ? null : item.figures());
            if (empty || item == null) {
                return;
            }
            if (item.theme() != null) {
                getStyleClass().add("strong");
            }
            switch (item.figures()) {
                case "TBC" -> getStyleClass().add("tbc");
                case "Nil" -> getStyleClass().add("faint");
                case "Unreadable" -> getStyleClass().add("wrong-text");
                default -> {}
            }
        }
    }
}
