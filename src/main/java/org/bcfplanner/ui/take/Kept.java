package org.bcfplanner.ui.take;

/** How much of a line is taken. */
enum Kept {
    ALL,
    SOME,
    NONE;

    static Kept of(int taken, int all) {
        return taken == 0 ? NONE : taken == all ? ALL : SOME;
    }

    /** As a screen reader says it. */
    String spoken() {
        return switch (this) {
            case ALL -> "taken";
            case SOME -> "taken in part";
            case NONE -> "left";
        };
    }
}
