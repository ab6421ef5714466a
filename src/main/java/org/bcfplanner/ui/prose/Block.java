package org.bcfplanner.ui.prose;

import java.util.List;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;

/** What the control takes for a paragraph: a line of text, or a table as a whole. */
sealed interface Block {
    List<Passage> passages();

    /** What the caret can stand in; nothing in a table, which is edited in cells of its own. */
    String words();

    /** A paragraph, heading or item. */
    record Line(Passage passage) implements Block {
        @Override
        public List<Passage> passages() {
            return List.of(passage);
        }

        @Override
        public String words() {
            return passage.words();
        }

        Line with(Stretch stretch) {
            return new Line(stretch.in(passage));
        }
    }

    /** Rows that follow each other. */
    record Grid(List<Passage> rows) implements Block {
        public Grid {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Passage> passages() {
            return rows;
        }

        @Override
        public String words() {
            return "";
        }

        /** By what it is known while its rows change. */
        Id<Passage> key() {
            return rows.getFirst().id();
        }
    }
}
