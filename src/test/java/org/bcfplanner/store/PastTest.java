package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastAsked.Scope;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTest {
    private static final Author FINANCE = new Author("Head of finance", Role.FINANCE);
    private static final Author RISKS = new Author("Risk lead", Role.RISK_OWNER);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2014})
    void thePlanIsFoundAgainAsItWasAfterAnyEdit(long seed) {
        RandomPlans random = new RandomPlans(seed);
        Plan now = random.plan();
        Map<Long, Plan> known = new LinkedHashMap<>();
        try (Library library = Library.open(folder)) {
            library.add(now, FINANCE, "new plan").join();
            known.put(lastEdit(library, now), now);
            for (int i = 0; i < 400; i++) {
                Plan next = random.edit(now);
                if (!Diff.between(now, next).isEmpty()) {
                    library.write(entry(now, next, FINANCE, "edit " + i)).join();
                    now = next;
                    known.put(lastEdit(library, now), now);
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(200);
        try (Library library = Library.open(folder)) {
            assertThat(library.at(now.id(), known.keySet())).isEqualTo(known);
            for (long each : List.of(first(known), first(known) + known.size() / 2)) {
                assertThat(library.at(now.id(), each)).isEqualTo(known.get(each));
            }
            long arrival = first(known);
            Plan last = now;
            assertThatThrownBy(() -> library.at(last.id(), arrival - 1))
                    .hasStackTraceContaining("came into the library");
            assertThat(library.load(now.id())).isEqualTo(now);
        }
    }

    @Test
    void pagesGoBackWithoutGapsAndWithoutTheOtherPlan() {
        Plan one = new RandomPlans(5).planOfLines(40);
        Plan two = new RandomPlans(6).plan();
        try (Library library = Library.open(folder)) {
            library.add(one, FINANCE, "new plan").join();
            library.add(two, RISKS, "new plan").join();
            Plan now = one;
            Plan other = two;
            for (int i = 0; i < 30; i++) {
                now = titled(library, now, "title " + i, i % 2 == 0 ? FINANCE : RISKS);
                other = titled(library, other, "title " + i, RISKS);
            }
            List<PastEdit> all = new ArrayList<>();
            PastAsked asked = PastAsked.ALL;
            for (List<PastEdit> page = library.history(one.id(), asked, 7);
                    !page.isEmpty();
                    page = library.history(one.id(), asked, 7)) {
                assertThat(page).hasSizeLessThanOrEqualTo(7);
                all.addAll(page);
                asked = asked.olderThan(page.getLast().number());
            }
            assertThat(all).hasSize(31);
            assertThat(new HashSet<>(all)).hasSize(31);
            assertThat(all.getFirst().label()).isEqualTo("change title 29");
            assertThat(all.getFirst().author()).isEqualTo(RISKS);
            PastEdit arrival = all.getLast();
            assertThat(arrival.label()).isEqualTo("new plan");
            assertThat(arrival.rows()).isEqualTo(1 + 5 + 10 + 40);
            assertThat(arrival.first()).hasSize(arrival.rows());
            assertThat(arrival.first().getFirst().entity()).isEqualTo(PastRow.DETAILS);
            assertThat(library.authors(one.id())).containsExactly("Head of finance", "Risk lead");
        }
    }

    @Test
    void whatIsAskedForIsFoundByPlaceAuthorAndWords() {
        Plan plan = new RandomPlans(8).planOfLines(8);
        UUID line = plan.lines().iterator().next().id().value();
        try (Library library = Library.open(folder)) {
            library.add(plan, FINANCE, "new plan").join();
            Plan now = titled(library, plan, "A 50% title", RISKS);
            Plan next = now.withSchemes(rows -> rows.with(rows.iterator().next().withName("Renamed")));
            library.write(entry(now, next, FINANCE, "Rename a scheme")).join();
            UUID scheme = plan.schemes().iterator().next().id().value();

            assertThat(labels(library, plan, asked(new Scope(PastRow.DETAILS, null, List.of("title")))))
                    .containsExactly("change A 50% title", "new plan");
            assertThat(labels(library, plan, asked(new Scope(PastRow.DETAILS, null, List.of("version")))))
                    .containsExactly("new plan");
            assertThat(labels(library, plan, asked(new Scope("scheme", scheme, List.of("name")))))
                    .containsExactly("Rename a scheme", "new plan");
            assertThat(labels(library, plan, asked(new Scope("line", line, List.of()))))
                    .containsExactly("new plan");
            assertThat(labels(library, plan, asked(Scope.of("scheme"), Scope.of(PastRow.DETAILS))))
                    .containsExactly("Rename a scheme", "change A 50% title", "new plan");
            assertThat(library.history(plan.id(), asked(new Scope("line", line, List.of())), 9)
                            .getFirst()
                            .rows())
                    .isEqualTo(1);
            assertThat(labels(library, plan, by("Risk lead", ""))).containsExactly("change A 50% title");
            assertThat(labels(library, plan, by("", "SCHEME ren"))).containsExactly("Rename a scheme");
            assertThat(labels(library, plan, by("", "%"))).containsExactly("change A 50% title");
            assertThat(labels(library, plan, by("Nobody", ""))).isEmpty();
        }
    }

    @Test
    void anEditOfManyRowsShowsTheFirstAndSaysHowManyThereAre() {
        Plan plan = new RandomPlans(8).planOfLines(500);
        try (Library library = Library.open(folder)) {
            library.add(plan, FINANCE, "new plan").join();
            PastEdit arrival = library.history(plan.id(), PastAsked.ALL, 5).getFirst();
            assertThat(arrival.rows()).isEqualTo(1 + 5 + 125 + 500);
            assertThat(arrival.first()).hasSize(HistoryPages.MOST_ROWS);
        }
    }

    private static Plan titled(Library library, Plan plan, String title, Author author) {
        Plan next = plan.withDetails(plan.details().withTitle(title));
        library.write(entry(plan, next, author, "change " + title)).join();
        return next;
    }

    private static Entry entry(Plan before, Plan after, Author author, String label) {
        return new Entry(before.id(), Edits.AT, author, label, Diff.between(before, after));
    }

    private static List<String> labels(Library library, Plan plan, PastAsked asked) {
        return library.history(plan.id(), asked, 100).stream()
                .map(PastEdit::label)
                .toList();
    }

    private static PastAsked asked(Scope... scopes) {
        return new PastAsked(List.of(scopes), "", "", Long.MAX_VALUE);
    }

    private static PastAsked by(String author, String words) {
        return new PastAsked(List.of(), author, words, Long.MAX_VALUE);
    }

    private static long lastEdit(Library library, Plan plan) {
        return library.history(plan.id(), PastAsked.ALL, 1).getFirst().number();
    }

    private static long first(Map<Long, Plan> known) {
        return known.keySet().iterator().next();
    }
}
