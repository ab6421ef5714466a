package org.bcfplanner.ui.shell;

import org.bcfplanner.search.Excerpt;
import org.bcfplanner.ui.kit.Findable;

/** A line in the list of the finder. */
sealed interface PaletteLine {
    /**
     * What a heading or an entry takes of the height of the list.
     *
     * @return pixels at a text size of 100 %, as the style sheet has it
     */
    double height();

    /** Stands over the entries of a group. Cannot be chosen. */
    record Heading(String words) implements PaletteLine {
        @Override
        public double height() {
            return 28;
        }
    }

    /**
     * Something to go to or to do.
     *
     * @param excerpt what it says; empty for what has only a name
     */
    record Entry(Findable findable, Excerpt excerpt) implements PaletteLine {
        boolean isTwoLines() {
            return !excerpt.isEmpty();
        }

        @Override
        public double height() {
            return isTwoLines() ? 50 : 36;
        }
    }
}
