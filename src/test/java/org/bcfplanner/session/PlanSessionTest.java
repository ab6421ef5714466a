package org.bcfplanner.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Edit;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;

class PlanSessionTest {
    private final Clock clock = Clock.fixed(Instant.parse("2014-02-10T10:42:00Z"), ZoneOffset.UTC);
    private final ScriptedStore store = new ScriptedStore();
    private final Plan start = new RandomPlans(3).plan();
    private final PlanSession session = new PlanSession(start, store, Runnable::run, clock, "Finance officer");

    @Test
    void undoAndRedoReturnTheVeryStatesThatWere() {
        RandomPlans random = new RandomPlans(4);
        List<Plan> states = new ArrayList<>(List.of(start));
        for (int i = 0; states.size() < 50; i++) {
            session.apply(Edit.of("edit " + i, random::edit));
            if (!session.plan().equals(states.getLast())) {
                states.add(session.plan());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(session.plan()).isSameAs(states.get(i));
        }
        assertThat(session.undoLabel()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            session.redo();
            assertThat(session.plan()).isSameAs(states.get(i));
        }
        assertThat(session.redoLabel()).isEmpty();
    }

    @Test
    void isSavedOnlyWhenTheStoreHasSaidSo() {
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
        session.apply(title("One"));
        session.apply(title("Two"));
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving(2));
        store.succeed();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving(1));
        store.succeed();
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(clock.instant()));
    }

    @Test
    void whatCouldNotBeWrittenIsKeptAndWrittenInOrderOnRetry() {
        session.apply(title("One"));
        store.fail(new Problem("The disk is full.", "", ""));
        session.apply(title("Two"));
        assertThat(session.saveState())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.problem().what()).isEqualTo("The disk is full."));
        assertThat(store.waiting).isEmpty();
        session.retry();
        assertThat(store.waiting).hasSize(1);
        store.succeed();
        store.succeed();
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
        assertThat(store.written)
                .extracting(entry -> entry.diff().detailsAfter().title())
                .containsExactly("One", "Two");
    }

    @Test
    void anEntryCarriesTimeAuthorLabelAndWhatChangedAlsoForUndo() {
        session.apply(title("One"));
        session.undo();
        store.succeed();
        store.succeed();
        assertThat(store.written).extracting(Entry::label).containsExactly("change title", "Undo change title");
        assertThat(store.written).allSatisfy(entry -> {
            assertThat(entry.author()).isEqualTo(Author.of("Finance officer"));
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.plan()).isEqualTo(start.id());
        });
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        session.apply(Edit.of("nothing", plan -> plan.withDetails(plan.details())));
        assertThat(store.waiting).isEmpty();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void typingInOneFieldIsOneStepUntilTheFieldIsLeft() {
        session.apply(typing("T"));
        session.apply(typing("Th"));
        session.endTyping();
        session.apply(typing("The"));
        session.undo();
        assertThat(session.plan().details().title()).isEqualTo("Th");
        session.undo();
        assertThat(session.plan()).isSameAs(start);
    }

    @Test
    void refusesAnEditWithinAnEdit() {
        Edit inner = title("inner");
        assertThatThrownBy(() -> session.apply(Edit.of("outer", plan -> {
                    session.apply(inner);
                    return plan;
                })))
                .isInstanceOf(IllegalStateException.class);
        session.apply(inner);
        assertThat(session.plan().details().title()).isEqualTo("inner");
    }

    @Test
    void whoEditsCanChangeAndWhatWasDoneBeforeStaysTheirs() {
        Author finance = new Author("Head of finance", Role.FINANCE);
        session.apply(title("one"));
        session.editedBy(finance);
        session.apply(title("two"));
        store.succeed();
        store.succeed();
        assertThat(store.written).extracting(Entry::author).containsExactly(Author.of("Finance officer"), finance);
        assertThat(session.author()).isEqualTo("Head of finance");
    }

    private static Edit title(String title) {
        return Edit.of("change title", plan -> plan.withDetails(plan.details().withTitle(title)));
    }

    private static Edit typing(String title) {
        return Edit.typing(
                "change title", "title", plan -> plan.withDetails(plan.details().withTitle(title)));
    }

    /** A store that answers when the test says so. */
    private static final class ScriptedStore implements PlanStore {
        private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
        private final Deque<Entry> asked = new ArrayDeque<>();
        private final List<Entry> written = new ArrayList<>();

        void succeed() {
            written.add(asked.remove());
            waiting.remove().complete(null);
        }

        void fail(Problem problem) {
            asked.remove();
            waiting.remove().completeExceptionally(problem);
        }

        @Override
        public CompletableFuture<Void> write(Entry entry) {
            asked.add(entry);
            waiting.add(new CompletableFuture<>());
            return waiting.peekLast();
        }

        @Override
        public LibraryFacts facts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LibraryProtection protection() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlanSummary> plans() {
            return List.of();
        }

        @Override
        public Plan load(Id<Plan> id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Void> add(Plan plan, Author author, String label) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Void> add(Copy copy, Author author, String label) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Travels travels() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PastEdit> history(Id<Plan> plan, PastAsked asked, int limit) {
            return List.of();
        }

        @Override
        public List<String> authors(Id<Plan> plan) {
            return List.of();
        }

        @Override
        public Map<Long, Plan> at(Id<Plan> plan, Collection<Long> edits) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NamedVersion> versions(Id<Plan> id) {
            return List.of();
        }

        @Override
        public CompletableFuture<NamedVersion> nameVersion(Id<Plan> id, String name, String note, String author) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlanSummary> bin() {
            return List.of();
        }

        @Override
        public CompletableFuture<Void> bin(Id<Plan> id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Void> takeBack(Id<Plan> id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Void> remove(Id<Plan> id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Void> emptyBin() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
