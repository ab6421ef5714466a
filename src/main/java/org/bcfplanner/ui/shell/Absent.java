package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.bcfplanner.check.outcome.Section;

/** The sections that the open plan could have and that are not shown. */
public interface Absent {
    /** Where there are none. */
    Absent NONE = new Absent() {
        @Override
        public List<Section> list() {
            return List.of();
        }

        @Override
        public void add(Section section, Consumer<Shell> then) {
            throw new IllegalArgumentException("nothing is absent: " + section);
        }
    };

    /** In the order of the window. */
    List<Section> list();

    /** Shows one of them from now on, in a frame made anew, which {@code then} is handed. */
    void add(Section section, Consumer<Shell> then);
}
