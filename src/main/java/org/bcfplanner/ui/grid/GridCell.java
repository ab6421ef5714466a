package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.bcfplanner.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The label of one cell. Used again and again for other rows; never laid out by its parent. */
final class GridCell extends Label {
    /** The style of a cell whose text and icon stand in a little plate of their own. */
    private static final String PILL = "pill-cell";

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final int column;
    private int row;
    private boolean selected;
    private boolean found;
    private String explanation = "";
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
        textTruncatedProperty().addListener((property, was, is) -> explain());
    }

    void show(int row, Look look, String heading) {
        this.row = row;
        setText(look.text().replace('\n', ' '));
        if (!states.equals(look.styles())) {
            getStyleClass().removeAll(states);
            getStyleClass().addAll(look.styles());
            states = look.styles();
        }
        showGraphic(look);
        explanation = look.below().isEmpty()
                ? look.tooltip()
                : String.join("\n", look.text(), look.below(), look.tooltip()).strip();
        explain();
        setAccessibleText(words(look, heading));
    }

    /** What a screen reader says: the heading, the text, and the state that the eye sees by colour and icon. */
    private static String words(Look look, String heading) {
        String text = look.text().isEmpty() ? "blank" : look.text();
        String state = look.spoken().isEmpty() && look.styles().contains("wrong") ? "wrong" : look.spoken();
        return Stream.of(heading, text, look.below(), look.mark(), state)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The tooltip holds the text as well where there is no room for it. */
    private void explain() {
        String whole = isTextTruncated() ? getText() : "";
        String words =
                Stream.of(whole, explanation).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        Tooltip shown = getTooltip();
        if (words.isEmpty()) {
            setTooltip(null);
        } else if (shown == null || !shown.getText().equals(words)) {
            setTooltip(new Tooltip(words));
        }
        setMouseTransparent(words.isEmpty());
    }

    void tint(boolean on) {
        selected = on;
        pseudoClassStateChanged(SELECTED, on);
    }

    /** Marks the cell if its text holds another, which is in lower case; no cell for an empty one. */
    void find(String wanted) {
        boolean match = Find.isMatch(getText(), wanted);
        if (match != found) {
            found = match;
            pseudoClassStateChanged(FOUND, match);
        }
    }

    boolean isSelected() {
        return selected;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof CellMark mark) {
            mark.fit(getWidth(), computePrefWidth(-1));
        } else if (getGraphic() instanceof TwoLines lines) {
            lines.setMaxWidth(
                    Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight()));
        }
        super.layoutChildren();
    }

    private void showGraphic(Look look) {
        if (!look.mark().isEmpty()) {
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphic(new CellMark(look));
            return;
        }
        if (!look.below().isEmpty()) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(new TwoLines(look));
            return;
        }
        if (look.styles().contains(PILL)) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(pill(look));
            return;
        }
        setContentDisplay(ContentDisplay.LEFT);
        if (look.icon().isEmpty()) {
            setGraphic(null);
            return;
        }
        if (icon == null || !look.icon().equals(icon.getIconLiteral())) {
            icon = Icons.of(look.icon(), 11);
        }
        setGraphic(icon);
    }

    private static Label pill(Look look) {
        Label pill = new Label(look.text(), look.icon().isEmpty() ? null : Icons.of(look.icon(), 11));
        pill.getStyleClass().add("cell-pill");
        return pill;
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
