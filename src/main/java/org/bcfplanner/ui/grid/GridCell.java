package org.bcfplanner.ui.grid;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.bcfplanner.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The label of one cell. Used again and again for other rows; never laid out by its parent. */
final class GridCell extends Label {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final int column;
    private int row;
    private boolean selected;
    private List<String> states = List.of();
    private @Nullable FontIcon icon;

    GridCell(int column, boolean numeric) {
        this.column = column;
        getStyleClass().add("grid-cell");
        if (numeric) {
            getStyleClass().add("numeric");
        }
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    void show(int row, Look look, String heading) {
        this.row = row;
        setText(look.text().replace('\n', ' '));
        if (!states.equals(look.styles())) {
            getStyleClass().removeAll(states);
            getStyleClass().addAll(look.styles());
            states = look.styles();
        }
        showIcon(look.icon());
        setTooltip(look.tooltip().isEmpty() ? null : new Tooltip(look.tooltip()));
        setMouseTransparent(look.tooltip().isEmpty());
        String spoken = look.text().isEmpty() ? "blank" : look.text();
        setAccessibleText(heading + ", " + spoken + (look.spoken().isEmpty() ? "" : ", " + look.spoken()));
    }

    void tint(boolean on) {
        selected = on;
        pseudoClassStateChanged(SELECTED, on);
    }

    private void showIcon(String code) {
        if (code.isEmpty()) {
            setGraphic(null);
            return;
        }
        if (icon == null || !code.equals(icon.getIconLiteral())) {
            icon = Icons.of(code, 11);
        }
        setGraphic(icon);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            case SELECTED -> selected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
