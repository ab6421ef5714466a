package org.bcfplanner.report.picture;

/** What a part of a bar stands for, and so how it is filled. */
public enum Fill {
    /** The pool or its minimum. */
    WHOLE,
    /** What is sure: the minimum, or the one figure there is. */
    LEAST,
    /** What may come on top, up to the maximum. */
    MOST,
    /** What is sure to be missing. */
    GAP,
    /** What may be missing on top. */
    GAP_MOST,
    /** What is sure to be too much. */
    OVER,
    /** What may be too much on top. */
    OVER_MOST
}
