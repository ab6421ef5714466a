package org.bcfplanner.ui.welcome;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** A plan in a list: title and version, state, how it stands, when it was changed or came to the bin, and its menu. */
final class PlanCell extends ListCell<ListedPlan> {
    private final PlanList list;

    PlanCell(PlanList list) {
        this.list = list;
        setPrefWidth(0);
        getStyleClass().add("recent-cell");
        setOnMouseClicked(this::clicked);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
    }

    @Override
    protected void updateItem(@Nullable ListedPlan row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("recent-row", "below");
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        HBox content = isBinned(row) ? inBin(row) : inLibrary(row);
        content.getStyleClass().add("recent-content");
        content.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(content);
        setAccessibleText(row.spoken());
        getStyleClass().add("recent-row");
        if (getIndex() > 0) {
            getStyleClass().add("below");
        }
    }

    private HBox inLibrary(ListedPlan row) {
        if (list.isNarrow()) {
            return line("bi-file-earmark-text", row, standing(row), more(row));
        }
        return line(
                "bi-file-earmark-text",
                row,
                state(row),
                standing(row),
                Parts.fixed(row.changed(), "small", "fg-muted", "recent-when"),
                more(row));
    }

    private HBox inBin(ListedPlan row) {
        if (list.isNarrow()) {
            return line("bi-trash", row, more(row));
        }
        Button back = Parts.button(
                list.usual().name(),
                list.usual().icon(),
                () -> list.usual().work().accept(row.plan()));
        back.getStyleClass().add("put-back");
        back.setFocusTraversable(false);
        return line(
                "bi-trash",
                row,
                state(row),
                Parts.fixed("Moved here " + row.binned(), "small", "fg-muted", "recent-when"),
                back,
                more(row));
    }

    private HBox line(String icon, ListedPlan row, Node... behind) {
        HBox line = new HBox(14, Icons.of(icon, 16, "fg-muted"), names(row), Parts.spacer());
        line.getChildren().addAll(behind);
        return line;
    }

    private VBox names(ListedPlan row) {
        String state = list.isNarrow() ? row.plan().state().label() + ", " : "";
        Label title = Parts.label(row.plan().title(), "recent-name");
        Label version = Parts.label(state + row.version(), "small", "fg-muted", "recent-version");
        VBox names = new VBox(title, version);
        names.getStyleClass().add("recent-names");
        names.setMinWidth(0);
        return names;
    }

    private static Label state(ListedPlan row) {
        return Parts.fixed(row.plan().state().label(), "small", "recent-state");
    }

    private static VBox standing(ListedPlan row) {
        Label pool = Parts.fixed("", "small", "fg-muted", "recent-standing");
        Label filled = Parts.fixed("", "small", "fg-muted", "recent-filled");
        row.standing().ifPresent(known -> {
            Progress.Shape shape = known.pool().shape();
            pool.setText(known.pool().words());
            pool.setGraphic(Icons.of(shape.icon(), 12, shape.style()));
            pool.setTooltip(known.remark().isEmpty() ? null : new Tooltip(known.remark()));
            filled.setText(known.filled());
        });
        filled.managedProperty().bind(filled.textProperty().isNotEmpty());
        VBox standing = new VBox(pool, filled);
        standing.getStyleClass().add("recent-stands");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        return standing;
    }

    private Button more(ListedPlan row) {
        Button more = Parts.iconButton("What can be done with “" + row.plan().title() + "”", "bi-three-dots", () -> {});
        more.getStyleClass().add("recent-more");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(event -> list.openMenu(more, row));
        return more;
    }

    private void clicked(MouseEvent click) {
        ListedPlan row = getItem();
        boolean onButton = click.getTarget() instanceof Node target && isInButton(target);
        boolean plain = click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
        if (row != null && plain && !onButton && !isBinned(row)) {
            list.usual().work().accept(row.plan());
        }
    }

    private boolean isInButton(Node target) {
        for (Node each = target; each != this && each != null; each = each.getParent()) {
            if (each instanceof Button) {
                return true;
            }
        }
        return false;
    }

    private void menuAsked(ContextMenuEvent asked) {
        ListedPlan row = getItem();
        if (row != null) {
            asked.consume();
            list.openMenu(this, row, asked.getScreenX(), asked.getScreenY());
        }
    }

    private static boolean isBinned(ListedPlan row) {
        return row.plan().binned() != null;
    }
}
