package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
        Process process = ChildProcess.of(
                StreamingProcess.class, folder.toString(), first.id().toString());
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(next(output)).hasValue("ready");
            String last = "0";
            for (int edits = 1 + random.nextInt(40); edits > 0; edits--) {
                last = next(output).orElseThrow();
            }
            spin(random.nextInt(8_000_000));
            // By its handle: the process object would throw away what was said last.
            process.toHandle().destroyForcibly();
            for (var more = next(output); more.isPresent(); more = next(output)) {
                last = more.get();
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return Integer.parseInt(last);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the process says next; empty at its end, which may cut a line short: that was not said. */
    private static Optional<String> next(BufferedReader output) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = output.read(); c >= 0; c = output.read()) {
            if (c != '\n') {
                line.append((char) c);
            } else if (line.indexOf(StreamingProcess.SAYS) == 0) {
                return Optional.of(
                        line.substring(StreamingProcess.SAYS.length()).strip());
            } else {
                line.setLength(0);
            }
        }
        return Optional.empty();
    }

    /** So that the kill falls anywhere within an edit, not just behind an acknowledgement. */
    private static void spin(long nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
