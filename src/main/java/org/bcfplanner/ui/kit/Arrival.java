package org.bcfplanner.ui.kit;

/** What became of going to a place in a section. */
public enum Arrival {
    /** The section does not show the place. */
    NOWHERE,
    THERE,
    /** A filter left the place out, and was cleared. */
    THERE_WITHOUT_FILTER
}
