package org.bcfplanner.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.bcfplanner.ui.kit.Later;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.junit.jupiter.api.Test;

/** The sections that are made once the first is on the screen. */
class WaitingTest {
    private final List<String> told = new ArrayList<>();
    private final List<Section> sections = List.of(later("Schemes"), later("Risks"));
    private final Waiting waiting = new Waiting(sections, () -> told.add("all"));

    @Test
    void allAreMadeAtOnceWhenTheyAreWantedAndThatIsToldOnce() {
        waiting.all();
        waiting.all();
        assertThat(told).containsExactly("Schemes", "Risks", "all");
    }

    @Test
    void itIsToldAlsoWhereSomebodyElseMadeThem() {
        sections.forEach(Section::view);
        waiting.all();
        assertThat(told).containsExactly("Schemes", "Risks", "all");
    }

    private Later<Shown> later(String name) {
        return new Later<>(Shown.class, name, "bi-circle", () -> {
            told.add(name);
            return new Shown();
        });
    }

    private static final class Shown implements Section {
        @Override
        public String name() {
            return "";
        }

        @Override
        public String icon() {
            return "";
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public Node view() {
            return new Pane();
        }

        @Override
        public String selection() {
            return "";
        }

        @Override
        public void enter() {}

        @Override
        public boolean commitPending() {
            return true;
        }

        @Override
        public void close() {}
    }
}
