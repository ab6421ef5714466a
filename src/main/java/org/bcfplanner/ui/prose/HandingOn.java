package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;

/** Hands on what is written as one edit: when the person pauses, and whenever it is asked to. */
final class HandingOn {
    private static final Duration PAUSE = Duration.millis(700);
    private static final String WRITING = "write";

    private final Supplier<Prose> text;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private BiConsumer<String, List<Passage>> onEdit = (what, passages) -> {};
    private Prose known = Prose.EMPTY;
    private boolean pending;
    private String doing = WRITING;

    /** @param text as it is now */
    HandingOn(Supplier<Prose> text) {
        this.text = text;
        pause.setOnFinished(event -> now());
    }

    /** Takes what was done, in words that follow “Undo”, and the whole text after it. */
    void to(BiConsumer<String, List<Passage>> taking) {
        onEdit = taking;
    }

    /** Takes note of a text that comes from the plan; what was written before it is not handed on any more. */
    void shown(Prose prose) {
        known = prose;
        pending = false;
        pause.stop();
    }

    /** Whether something is written that the plan, which holds this text, does not know yet. */
    boolean isAheadOf(Prose prose) {
        return pending && prose.equals(known);
    }

    /** Takes note that something was written. */
    void written() {
        pending = true;
        pause.playFromStart();
    }

    /** Hands on, under a name of its own. */
    void as(String what) {
        doing = what;
        now();
    }

    /** Hands on what has been written since the last time. */
    void now() {
        pause.stop();
        if (pending) {
            pending = false;
            String what = doing;
            doing = WRITING;
            known = text.get();
            onEdit.accept(what, known.passages());
        }
    }
}
