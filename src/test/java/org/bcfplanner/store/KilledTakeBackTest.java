package org.bcfplanner.store;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bcfplanner.change.Diff;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PastOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy during whose taking back the process is killed is taken back whole, and known as such, or not at all. */
class KilledTakeBackTest {
    private static final int ROUNDS = 10;
    private static final PastOrigin THEIRS = new PastOrigin(TakingProcess.WHEN, TakingProcess.FINANCE);

    @TempDir
    Path folder;

    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger none = new AtomicInteger();

    /** Ten rounds with copies that change cells, and beside them ten with copies that add rows as well. */
    @Test
    void allOfACopyIsTakenBackOrNoneOfIt() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> lives = new ArrayList<>();
            for (boolean addsRows : new boolean[] {false, true}) {
                Plan first = PastingProcess.first(addsRows);
                lives.add(threads.submit(() -> {
                    rounds(folder.resolve(addsRows ? "rows" : "cells"), first);
                    return null;
                }));
            }
            for (Future<?> life : lives) {
                life.get();
            }
        }
        System.out.printf(
                "Killed during taking back: before it %d times, after it %d times%n", none.get(), whole.get());
        assertThat(whole.get() + none.get()).isEqualTo(2 * ROUNDS);
        assertThat(none.get()).as("rounds in which taking back was cut off").isPositive();
    }

    private void rounds(Path library, Plan first) throws Exception {
        try (Library fresh = Library.open(library)) {
            fresh.add(first, "", "test").join();
        }
        Random random = new Random(first.schemes().size());
        Plan known = first;
        for (int round = 0; round < ROUNDS; round++) {
            Killed killed = Killed.in(TakingProcess.class, library, known, random);
            try (Library opened = Library.open(library)) {
                Plan found = opened.load(first.id());
                Plan before = killed.before(known);
                Plan after = PastingProcess.pasted(before, killed.begun());
                boolean isAfter = PastingProcess.number(found) == killed.begun();
                assertThat(isAfter || !killed.saved()).as("%s", killed).isTrue();
                assertThat(found).as("round %d", round).isEqualTo(isAfter ? after : before);
                assertThat(opened.travels()
                                .takenBack(first.id(), PlanFile.digest(after))
                                .isPresent())
                        .as("the copy is known as taken back")
                        .isEqualTo(isAfter);
                int rows = Diff.between(before, after).changes().size();
                Map<Optional<PastOrigin>, Long> taken = taken(opened, first, killed.begun());
                assertThat(taken).isEqualTo(isAfter ? Map.of(Optional.of(THEIRS), (long) rows) : Map.of());
                (isAfter ? whole : none).incrementAndGet();
                known = found;
            }
        }
    }

    /** Whose the rows are that taking back a copy left in the history, and how many they are. */
    private static Map<Optional<PastOrigin>, Long> taken(Library library, Plan plan, int number) {
        return library.history(plan.id(), 2_000).stream()
                .filter(entry -> entry.label().equals(TakingProcess.label(number)))
                .collect(groupingBy(entry -> Optional.ofNullable(entry.row().origin()), counting()));
    }
}
