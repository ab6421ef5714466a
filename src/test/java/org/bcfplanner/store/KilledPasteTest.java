package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paste of 500 cells during which the process is killed is there whole or not at all. */
class KilledPasteTest {
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger none = new AtomicInteger();
    private final AtomicInteger between = new AtomicInteger();

    /** Ten rounds of pastes into cells, and beside them ten of pastes that add rows as well. */
    @Test
    void allOfAPasteIsThereOrNoneOfIt() throws Exception {
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
                "Killed during a paste: all of it there %d times, none of it %d times; killed between pastes %d times%n",
                whole.get(), none.get(), between.get());
        assertThat(whole.get() + none.get())
                .as("rounds in which the kill fell into a paste")
                .isGreaterThanOrEqualTo(ROUNDS / 2);
        assertThat(none.get()).as("rounds in which a paste was cut off").isPositive();
    }

    private void rounds(Path library, Plan first) throws Exception {
        try (Library fresh = Library.open(library)) {
            fresh.add(first, "", "test").join();
        }
        Random random = new Random(first.schemes().size());
        Plan known = first;
        for (int round = 0; round < ROUNDS; round++) {
            Killed killed = Killed.in(PastingProcess.class, library, known, random);
            try (Library opened = Library.open(library)) {
                Plan found = opened.load(first.id());
                Plan before = killed.before(known);
                Plan after = PastingProcess.pasted(before, killed.begun());
                assertThat(Diff.between(before, after).changes()).hasSizeGreaterThanOrEqualTo(250);
                boolean isAfter = PastingProcess.number(found) == killed.begun();
                assertThat(isAfter || !killed.saved())
                        .as(
                                "paste %d was safe and %d is there; %s",
                                killed.begun(), PastingProcess.number(found), killed)
                        .isTrue();
                assertThat(found).as("round %d", round).isEqualTo(isAfter ? after : before);
                assertWholeInHistory(opened, isAfter ? before : null, found, killed.begun());
                count(killed, isAfter);
                known = found;
            }
        }
    }

    private void count(Killed killed, boolean isAfter) {
        (killed.saved() ? between : isAfter ? whole : none).incrementAndGet();
    }

    /** Every row of the last paste has its entry, and none has one of a paste that is not there. */
    private static void assertWholeInHistory(Library library, Plan before, Plan found, int begun) {
        long entries = library.history(found.id(), 1_000).stream()
                .filter(entry -> entry.label().equals(PastingProcess.label(begun)))
                .count();
        long expected =
                before == null ? 0 : Diff.between(before, found).changes().size();
        assertThat(entries).isEqualTo(expected);
    }
}
