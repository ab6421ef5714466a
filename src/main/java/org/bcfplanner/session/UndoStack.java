package org.bcfplanner.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.bcfplanner.plan.Plan;

/** The states a person can go back to. Bounded: the oldest goes when a thousand are kept. */
final class UndoStack {
    private static final int MOST = 1_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A state of the plan and the label of the edit that left it. */
    record Step(Plan plan, String label, String field) {}

    /** Remembers the plan before an edit. Typing on in the field of the last edit adds no step. */
    void push(Plan before, String label, String field) {
        Step last = done.peek();
        boolean typingOn = last != null && !field.isEmpty() && last.field().equals(field) && undone.isEmpty();
        undone.clear();
        if (typingOn) {
            return;
        }
        done.push(new Step(before, label, field));
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /** The step to go back to; {@code now} becomes the one to redo to. */
    Optional<Step> undo(Plan now) {
        return swap(done, undone, now);
    }

    Optional<Step> redo(Plan now) {
        return swap(undone, done, now);
    }

    /** Ends the typing of one field, so that typing in it again is a step of its own. */
    void seal() {
        Step last = done.peek();
        if (last != null && !last.field().isEmpty()) {
            done.pop();
            done.push(new Step(last.plan(), last.label(), ""));
        }
    }

    private static Optional<Step> swap(Deque<Step> from, Deque<Step> to, Plan now) {
        Step step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        to.push(new Step(now, step.label(), ""));
        return Optional.of(step);
    }
}
