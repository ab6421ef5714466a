package org.bcfplanner.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * An open plan: applies edits, undoes them, hands them to the journal in order and says when they are safe.
 *
 * <p>Belongs to one thread, that of {@code home}: all methods are called there, and watchers are told there.
 */
public final class PlanSession {
    /** What the label of a step back begins with in the history. */
    public static final String UNDO = "Undo ";

    /** What the label of a step forth begins with. */
    public static final String REDO = "Redo ";

    private final Clock clock;
    private final UndoStack undo = new UndoStack();
    private final List<Watcher> watchers = new ArrayList<>();
    private final Unsaved unsaved;

    private Plan plan;
    private boolean applying;
    private Author author;
    private @Nullable String refusal;
    private @Nullable Function<Diff, Optional<String>> courtesy;

    /** What is told to those who watch a session. */
    public interface Watcher {
        /** The plan has changed. */
        default void changed(Plan before, Plan after, Diff diff) {}

        /** Whether the work is safe has changed. */
        default void saveStateChanged(SaveState state) {}

        /** Somebody else edits from now on, or in another part. */
        default void authorChanged(Author now) {}

        /** An edit was not made, because the plan is only to be looked at. */
        default void refused(String reason) {}
    }

    /**
     * @param plan  as it stands in the library
     * @param home  runs tasks on the thread this session belongs to
     */
    public PlanSession(Plan plan, Journal journal, Executor home, Clock clock, Author author) {
        this.plan = plan;
        this.clock = clock;
        this.author = author;
        this.unsaved = new Unsaved(journal, home, clock, this::tell);
    }

    /** One whose author is known by name alone. */
    public PlanSession(Plan plan, Journal journal, Executor home, Clock clock, String author) {
        this(plan, journal, home, clock, Author.of(author));
    }

    /**
     * A state of a plan only to be looked at: no edit is made, and nothing is written.
     *
     * @param refusal why not, as a sentence, for those who try
     */
    public static PlanSession readOnly(Plan plan, Executor home, Clock clock, String refusal) {
        PlanSession session = new PlanSession(
                plan, entry -> CompletableFuture.failedFuture(new IllegalStateException(refusal)), home, clock, "");
        session.refusal = refusal;
        return session;
    }

    /** Why nothing can be edited, as a sentence; empty where it can. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * From now on asks before each edit whether it may be made.
     *
     * @param asked gives the reason why an edit that does this is not made, as a sentence; empty lets it be made
     */
    public void courtesy(Function<Diff, Optional<String>> asked) {
        courtesy = asked;
    }

    /** From now on every edit is made. */
    public void endCourtesy() {
        courtesy = null;
    }

    /** Whether some edits are not made, out of courtesy. */
    public boolean isCourteous() {
        return courtesy != null;
    }

    /** The plan as it stands after the last edit, written or not. */
    public Plan plan() {
        return plan;
    }

    /** Whether the work is safe at this moment. */
    public SaveState saveState() {
        return unsaved.state();
    }

    /** The name of who edits, as the audit trail has it. */
    public String author() {
        return author.name();
    }

    /** Who edits, and in which part. */
    public Author who() {
        return author;
    }

    /** From now on somebody else edits, or in another part; what is done already stays theirs who did it. */
    public void editedBy(Author other) {
        author = other;
        List.copyOf(watchers).forEach(watcher -> watcher.authorChanged(other));
    }

    /** The day on which something is decided now, where this computer is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Watches until the returned handle is run. */
    public Runnable watch(Watcher watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /**
     * Applies an edit and hands it on to be written. An edit that changes nothing leaves no trace. An edit made while
     * another is being applied is a fault in the program and is refused.
     */
    public void apply(Edit edit) {
        apply(edit, null);
    }

    /** Does the same with an edit that takes back a copy. */
    public void take(Edit edit, Taking taking) {
        apply(edit, taking);
    }

    private void apply(Edit edit, @Nullable Taking taking) {
        Plan before = plan;
        List<String> reasons = new ArrayList<>();
        guarded(() -> {
            Plan after = edit.change().apply(before);
            objection(Diff.between(before, after), taking).ifPresent(reasons::add);
            if (reasons.isEmpty() && become(after, edit.label(), taking)) {
                undo.push(before, edit.label(), edit.field());
            }
        });
        tell(before);
        reasons.forEach(this::refused);
    }

    /** Why an edit is not made. What is taken back was chosen on a page of its own, so no courtesy asks again. */
    private Optional<String> objection(Diff diff, @Nullable Taking taking) {
        if (diff.isEmpty()) {
            return Optional.empty();
        }
        if (refusal != null) {
            return Optional.of(refusal);
        }
        return courtesy == null || taking != null ? Optional.empty() : courtesy.apply(diff);
    }

    private void refused(String reason) {
        List.copyOf(watchers).forEach(watcher -> watcher.refused(reason));
    }

    /** What undo would take back, in words; empty where there is nothing. */
    public Optional<String> undoLabel() {
        return undo.undoLabel();
    }

    /** What redo would do again, in words; empty where there is nothing. */
    public Optional<String> redoLabel() {
        return undo.redoLabel();
    }

    /** Takes the last edit back. Undoing is itself an entry of the audit trail. */
    public void undo() {
        Plan before = plan;
        guarded(() -> undo.undo(before).ifPresent(step -> become(step.plan(), UNDO + step.label(), null)));
        tell(before);
    }

    /** Does again what was undone last. This too is an entry of the audit trail. */
    public void redo() {
        Plan before = plan;
        guarded(() -> undo.redo(before).ifPresent(step -> become(step.plan(), REDO + step.label(), null)));
        tell(before);
    }

    /** Called when a field is left: typing in it again will be another step of undo. */
    public void endTyping() {
        undo.seal();
    }

    /** Tries again to write what could not be written. */
    public void retry() {
        unsaved.retry();
    }

    private boolean become(Plan after, String label, @Nullable Taking taking) {
        Diff diff = Diff.between(plan, after);
        if (diff.isEmpty()) {
            return false;
        }
        Entry entry = new Entry(plan.id(), clock.instant(), author, label, diff, taking);
        plan = after;
        unsaved.add(entry);
        return true;
    }

    private void tell(SaveState state) {
        List.copyOf(watchers).forEach(watcher -> watcher.saveStateChanged(state));
    }

    private void guarded(Runnable work) {
        if (applying) {
            throw new IllegalStateException("An edit was applied while another was being applied");
        }
        applying = true;
        try {
            work.run();
        } finally {
            applying = false;
        }
    }

    private void tell(Plan before) {
        if (plan.equals(before)) {
            return;
        }
        Diff diff = Diff.between(before, plan);
        List.copyOf(watchers).forEach(watcher -> watcher.changed(before, plan, diff));
        unsaved.count();
    }
}
