package org.bcfplanner.ui.grid;

/**
 * Which part of a table is in view: arithmetic only. Offsets are whole pixels, so that what is drawn and what is
 * computed agree and text stays sharp.
 */
final class Viewport {
    private double width;
    private double height;
    private double contentWidth;
    private double contentHeight;
    private double rowHeight = 28;
    private double x;
    private double y;

    /** Sets the size of the moving half's window and of what lies behind it, and keeps the offsets inside. */
    void measure(double width, double height, double contentWidth, int rows, double rowHeight) {
        this.width = Math.max(0, width);
        this.height = Math.max(0, height);
        this.contentWidth = contentWidth;
        this.rowHeight = rowHeight;
        this.contentHeight = rows * rowHeight;
        scrollTo(x, y);
    }

    void scrollTo(double toX, double toY) {
        x = Math.rint(Math.clamp(toX, 0, maxX()));
        y = Math.rint(Math.clamp(toY, 0, maxY()));
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double maxX() {
        return Math.max(0, contentWidth - width);
    }

    double maxY() {
        return Math.max(0, contentHeight - height);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double contentWidth() {
        return contentWidth;
    }

    double contentHeight() {
        return contentHeight;
    }

    double rowHeight() {
        return rowHeight;
    }

    int firstRow() {
        return (int) (y / rowHeight);
    }

    /** How many rows can be in view at once, cut ones included. */
    int rowsInView() {
        return (int) Math.ceil(height / rowHeight) + 1;
    }

    /** How many whole rows a page is. */
    int page() {
        return Math.max(1, (int) (height / rowHeight) - 1);
    }

    /** The row at this height of the window, which may lie beyond the last. */
    int rowAt(double windowY) {
        return (int) Math.floor((windowY + y) / rowHeight);
    }

    double rowTop(int row) {
        return row * rowHeight - y;
    }

    /** Takes note of how many rows there are now, so that one that is new can be brought into view; not before it has a size. */
    void hold(int rows) {
        if (height > 0) {
            contentHeight = rows * rowHeight;
        }
    }

    void revealRow(int row) {
        double top = row * rowHeight;
        if (top < y) {
            scrollTo(x, top);
        } else if (top + rowHeight > y + height) {
            scrollTo(x, top + rowHeight - height);
        }
    }

    /** Brings a stretch of the moving half into view, its beginning first if it is wider than the window. */
    void revealColumn(double start, double columnWidth) {
        if (start < x || columnWidth > width) {
            scrollTo(start, y);
        } else if (start + columnWidth > x + width) {
            scrollTo(start + columnWidth - width, y);
        }
    }
}
