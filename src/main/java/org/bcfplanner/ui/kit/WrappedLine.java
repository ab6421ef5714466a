package org.bcfplanner.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A field for one long line, such as a heading: it wraps and is as high as the line needs, so that all of it is seen, and
 * has no line breaks. Tab and Enter go on to the next field.
 */
public final class WrappedLine extends TextArea {
    private static final int MOST_ROWS = 8;
    /** What stands left and right of the words, in heights of a letter. */
    private static final double AROUND = 1.7;

    private final Text measured = new Text();

    public WrappedLine() {
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("wrapped-line");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((property, was, is) -> measure());
        textProperty().addListener((property, was, is) -> measure());
        fontProperty().addListener((property, was, is) -> measure());
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text.replaceAll("\\R|\\t", " "));
    }

    private void measure() {
        measured.setFont(getFont());
        measured.setWrappingWidth(0);
        measured.setText("X");
        double line = measured.getLayoutBounds().getHeight();
        measured.setText(getText());
        measured.setWrappingWidth(Math.max(1, getWidth() - AROUND * getFont().getSize()));
        long rows = Math.round(measured.getLayoutBounds().getHeight() / line);
        setPrefRowCount(getWidth() <= 0 ? 1 : Math.clamp(rows, 1, MOST_ROWS));
    }

    private void pressed(KeyEvent key) {
        boolean leaves = key.getCode() == KeyCode.TAB || key.getCode() == KeyCode.ENTER;
        if (leaves && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
