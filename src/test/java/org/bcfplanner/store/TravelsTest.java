package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.session.TakenBack;
import org.bcfplanner.session.Taking;
import org.bcfplanner.session.TravelledState;
import org.bcfplanner.session.TravelledState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library knows of copies that were sent, received and taken back. */
class TravelsTest {
    private static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);
    private static final Author FINANCE = new Author("Head of finance", Role.FINANCE);
    private static final Instant WHEN = Instant.parse("2014-02-10T09:00:00Z");
    private static final Asked ASKED =
            new Asked(LEAD, FINANCE, List.of("FINANCE", "RISKS"), "Please check", LocalDate.of(2014, 2, 14), WHEN);

    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(5).plan();

    @Test
    void aStateThatLeavesIsKnownWithTheLastEditItIncludes() {
        try (Library library = Library.open(folder)) {
            library.add(plan, LEAD, "New plan").join();
            library.write(Edits.title(plan, "Two")).join();
            long edit = library.travels().lastEdit(plan.id());
            for (int i = 1; i <= 2; i++) {
                library.travels()
                        .left(plan.id(), new TravelledState(state(i), edit, Kind.SENT, ASKED))
                        .join();
            }
            assertThat(library.travels().of(plan.id()))
                    .containsExactly(
                            new TravelledState(state(2), edit, Kind.SENT, ASKED),
                            new TravelledState(state(1), edit, Kind.SENT, ASKED));
            assertThat(library.at(plan.id(), edit).details().title()).isEqualTo("Two");
        }
    }

    @Test
    void aCopyThatComesBringsItsAncestors() {
        Travel travel = new Travel(List.of(state(3), state(2), state(1)), ASKED, false, List.of());
        try (Library library = Library.open(folder)) {
            library.add(new Copy(plan, travel, "00"), FINANCE, "Open a copy").join();
        }
        try (Library library = Library.open(folder)) {
            List<TravelledState> known = library.travels().of(plan.id());
            assertThat(known).extracting(TravelledState::state).containsExactly(state(3), state(2), state(1));
            assertThat(known).extracting(TravelledState::kind).containsExactly(Kind.RECEIVED, Kind.TOLD, Kind.TOLD);
            assertThat(known.getFirst().asked()).isEqualTo(ASKED);
            assertThat(library.at(plan.id(), known.getFirst().edit())).isEqualTo(plan);
            library.remove(plan.id()).join();
            assertThat(library.travels().of(plan.id())).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackKeepsItsAuthorsAndIsKnownAgainUntilItIsUndone() {
        Scheme scheme = plan.schemes().iterator().next();
        Plan after = plan.withSchemes(
                rows -> rows.with(scheme.withName("Of finance").withLeadProvider("Of the taking itself")));
        Origin origin = new Origin("scheme", scheme.id().value(), "name", WHEN, FINANCE);
        String label = "take back the copy of the Head of finance";
        Entry entry = new Entry(
                plan.id(), Edits.AT, LEAD, label, Diff.between(plan, after), new Taking("d1", List.of(origin)));
        try (Library library = Library.open(folder)) {
            library.add(plan, LEAD, "New plan").join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).isEmpty();
            library.write(entry).join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).contains(new TakenBack(Edits.AT, LEAD));
            assertThat(library.travels().takenBack(plan.id(), "d2")).isEmpty();
            assertThat(library.history(plan.id(), PastAsked.ALL, 1).getFirst().first())
                    .hasSize(2)
                    .anySatisfy(row -> {
                        assertThat(row.origin()).isEqualTo(new PastOrigin(WHEN, FINANCE));
                        assertThat(row.fields()).extracting("column").containsExactly("name");
                    })
                    .anySatisfy(row -> {
                        assertThat(row.origin()).isNull();
                        assertThat(row.fields()).extracting("column").containsExactly("lead_provider");
                    });
            long first = library.history(plan.id(), PastAsked.ALL, 2).getLast().number();
            assertThat(library.at(plan.id(), first)).isEqualTo(plan);
            library.write(new Entry(plan.id(), Edits.AT, LEAD, "Undo " + label, Diff.between(after, plan)))
                    .join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).isEmpty();
            library.write(new Entry(plan.id(), Edits.AT, LEAD, "Redo " + label, Diff.between(plan, after)))
                    .join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).isPresent();
        }
    }

    @Test
    void oneOfTwoCopiesWhoseFilesHaveOneNameIsUndone() {
        try (Library library = Library.open(folder)) {
            library.add(plan, LEAD, "New plan").join();
            take(library, plan, title("One"), "d1");
            take(library, title("One"), title("Two"), "d2");
            library.write(new Entry(
                            plan.id(), Edits.AT, LEAD, "Undo take back x", Diff.between(title("Two"), title("One"))))
                    .join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).isPresent();
            assertThat(library.travels().takenBack(plan.id(), "d2")).isEmpty();
            library.write(new Entry(plan.id(), Edits.AT, LEAD, "Undo take back x", Diff.between(title("One"), plan)))
                    .join();
            assertThat(library.travels().takenBack(plan.id(), "d1")).isEmpty();
        }
    }

    private static void take(Library library, Plan before, Plan after, String digest) {
        Taking taking = new Taking(digest, List.of());
        library.write(new Entry(before.id(), Edits.AT, LEAD, "take back x", Diff.between(before, after), taking))
                .join();
    }

    private Plan title(String title) {
        return plan.withDetails(plan.details().withTitle(title));
    }

    private static Ancestor state(int number) {
        return new Ancestor(new UUID(0, number), "%064x".formatted(number));
    }
}
