package org.bcfplanner.ui.shell;

/** How much the frame can show beside each other. */
enum Room {
    /** Everything. */
    WIDE,
    /** A narrow rail, and short words. */
    NARROW,
    /** Icons in place of words. */
    TIGHT;

    private static final double FOR_WIDE = 1200;
    private static final double FOR_NARROW = 820;

    /**
     * @param width of the window in pixels
     * @param scale the text size, 1 for 100 %
     */
    static Room of(double width, double scale) {
        if (width >= FOR_WIDE * scale) {
            return WIDE;
        }
        return width >= FOR_NARROW * scale ? NARROW : TIGHT;
    }
}
