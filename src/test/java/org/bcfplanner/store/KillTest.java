package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while edits stream in loses no acknowledged edit and leaves none in part. */
class KillTest {
    private static final int LIBRARIES = 2;
    private static final int ROUNDS = 10;

    @TempDir
    Path folder;

    private final Plan first = StreamingProcess.first();

    /** Twenty rounds, those of each library one after the other. */
    @Test
    void noAcknowledgedEditIsLostAndNoneIsThereInPart() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(LIBRARIES)) {
            List<Future<?>> lives = new ArrayList<>();
            for (int i = 0; i < LIBRARIES; i++) {
                Path library = folder.resolve("library " + i);
                Random random = new Random(81 + i);
                lives.add(threads.submit(() -> {
                    rounds(library, random);
                    return null;
                }));
            }
            for (Future<?> life : lives) {
                life.get();
            }
        }
    }

    private void rounds(Path folder, Random random) throws Exception {
        try (Library library = Library.open(folder)) {
            library.add(first, "", "test").join();
        }
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int last = lastAcknowledgedBeforeKill(folder, random);
            assertThat(last).as("round %d made progress", round).isGreaterThan(acknowledged);
            try (Library library = Library.open(folder)) {
                Plan plan = library.load(first.id());
                int number = StreamingProcess.number(plan);
                assertThat(number).as("round %d", round).isGreaterThanOrEqualTo(last);
                assertThat(plan).isEqualTo(StreamingProcess.numbered(first, number));
                assertWholeInHistory(library, plan, number);
                acknowledged = number;
            }
        }
    }

    private void assertWholeInHistory(Library library, Plan plan, int number) {
        int rows = plan.schemes().size() + plan.themes().size() + 1;
        List<HistoryEntry> history = library.history(plan.id(), rows + 1);
        assertThat(history.subList(0, rows)).allMatch(entry -> entry.label().equals("edit " + number));
        assertThat(history.getLast().label()).isNotEqualTo("edit " + number);
    }

    /** Lets the process write for a random while, kills it and returns the last edit it was told is safe. */
    private int lastAcknowledgedBeforeKill(Path folder, Random random) throws IOException, InterruptedException {
        try (Victim victim =
                new Victim(StreamingProcess.class, folder.toString(), first.id().toString())) {
            assertThat(victim.next()).hasValue("ready");
            String last = "0";
            for (int edits = 1 + random.nextInt(40); edits > 0; edits--) {
                last = victim.next().orElseThrow();
            }
            // So that the kill falls anywhere within an edit, not just behind an acknowledgement.
            List<String> more = victim.killIn(random.nextInt(8_000_000));
            return Integer.parseInt(more.isEmpty() ? last : more.getLast());
        }
    }
}
