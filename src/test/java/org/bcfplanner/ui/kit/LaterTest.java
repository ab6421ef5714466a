package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Traced.Extent;
import org.junit.jupiter.api.Test;

/** A section that is made when something of its page is first wanted. */
class LaterTest {
    private final List<String> told = new ArrayList<>();
    private final Later<Shown> later = new Later<>(Shown.class, "Risks", "bi-shield", Shown::new);

    @Test
    void saysItsNameBeforeItIsMade() {
        assertThat(later.name()).isEqualTo("Risks");
        assertThat(later.icon()).isEqualTo("bi-shield");
        assertThat(later.progress()).isEqualTo(Progress.NONE);
        assertThat(later.selection()).isEmpty();
        assertThat(later.commitPending()).isTrue();
        assertThat(later.refusal(new Place.Cell("risk", new UUID(0, 1), "score")))
                .isEmpty();
        later.versionNamed();
        later.close();
        assertThat(later.isMade()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void isMadeOnceWhenItsPageIsWanted() {
        Node page = later.view();
        assertThat(later.view()).isSameAs(page);
        later.make();
        assertThat(told).containsExactly("made");
        assertThat(later.isMade()).isTrue();
        assertThat(later.progress().words()).isEqualTo("3 not scored");
    }

    @Test
    void isToldThenWhatItWasToldBefore() {
        Traced asked = new Traced(Extent.CELL, List.of(new Place.Cell("risk", new UUID(0, 1), "score")));
        List<Traced> asks = new ArrayList<>();
        later.onHistory(asks::add);
        later.mark(List.of());
        later.make();
        assertThat(told).containsExactly("made", "marked");
        later.made().history.accept(asked);
        assertThat(asks).containsExactly(asked);
    }

    @Test
    void knowsWhichItWillBe() {
        assertThat(later.is(Shown.class)).isTrue();
        assertThat(later.isMade()).isFalse();
    }

    private final class Shown implements Section {
        private final Pane page = new Pane();
        private Consumer<Traced> history = traced -> {};

        Shown() {
            told.add("made");
        }

        @Override
        public String name() {
            return "Risks";
        }

        @Override
        public String icon() {
            return "bi-shield";
        }

        @Override
        public Progress progress() {
            return new Progress("3 not scored", Progress.Shape.WARNING);
        }

        @Override
        public Node view() {
            return page;
        }

        @Override
        public String selection() {
            return "";
        }

        @Override
        public void enter() {}

        @Override
        public void onHistory(Consumer<Traced> consumer) {
            history = consumer;
        }

        @Override
        public void mark(List<Finding> found) {
            told.add("marked");
        }

        @Override
        public void versionNamed() {
            told.add("version");
        }

        @Override
        public boolean commitPending() {
            return false;
        }

        @Override
        public void close() {
            told.add("closed");
        }
    }
}
