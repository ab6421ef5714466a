package org.bcfplanner.exchange.pdf;

/**
 * A part of the page, in points from its upper left corner.
 *
 * @param top of the part, counted downwards
 */
record Area(float x, float top, float width, float height) {
    float right() {
        return x + width;
    }

    float bottom() {
        return top + height;
    }

    /** What is left under the first points of it. */
    Area below(float used) {
        return new Area(x, top + used, width, height - used);
    }

    Area left(float share) {
        return new Area(x, top, width * share, height);
    }

    /** What is right of a share of it, with a gap between. */
    Area right(float share, float gap) {
        return new Area(x + width * share + gap, top, width * (1 - share) - gap, height);
    }
}
