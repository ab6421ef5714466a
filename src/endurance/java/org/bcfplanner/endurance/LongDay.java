package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.store.Libraries;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.SettableClock;

/** Eight hours of editing one after the other, with undo and redo, from the evening into the morning. */
final class LongDay implements Hazard {
    private static final int LINES = 2_000;
    private static final Duration DAY = Duration.ofHours(8);
    private static final Duration UNTIL_EVENING = Duration.ofHours(9);
    private static final long MOST_MORE_HEAP = 30_000_000;
    private static final long MOST_FILE = 200_000_000;
    private static final long PATIENCE = 60;

    private final int edits;
    private final SettableClock clock = new SettableClock();
    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final List<String> samples = new ArrayList<>();
    private long firstHeap;
    private long largestFile;

    LongDay(int edits) {
        this.edits = edits;
    }

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String happens() {
        return "a day of editing at one sitting, over midnight, with undo and redo";
    }

    @Override
    public String promise() {
        return "the heap grows by no more than 30 MB, the open file stays below 200 MB, the day's backup is made";
    }

    @Override
    public String face(Path folder) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        Plan last;
        clock.advance(UNTIL_EVENING);
        try (Library library = Libraries.open(folder, clock)) {
            Edited.add(library, plan);
            PlanSession session = new PlanSession(plan, library, home::add, clock, "Finance officer");
            edit(session, library);
            last = session.plan();
            assertThat(library.load(plan.id())).isEqualTo(last);
            assertThat(library.backups()).as("the backup of the second day").isNotEmpty();
        }
        try (Library library = Libraries.open(folder, clock)) {
            assertThat(library.load(plan.id())).isEqualTo(last);
        }
        assertThat(largestFile).as("bytes of the open file").isLessThan(MOST_FILE);
        return "%,d edits of a plan of %,d lines; %s; closed %.1f MB"
                .formatted(edits, LINES, String.join(", ", samples), Files.size(folder.resolve("library.mv.db")) / 1e6);
    }

    private void edit(PlanSession session, Library library) throws Exception {
        List<Line> lines = session.plan().lines().stream().toList();
        Duration each = DAY.dividedBy(edits);
        // The stack of steps back is full from here on.
        int warm = edits / 50;
        for (int i = 0; i < edits; i++) {
            switch (i % 20) {
                case 17, 18 -> session.undo();
                case 19 -> session.redo();
                default -> session.apply(amount(lines.get((int) (i * 37L % lines.size())), i));
            }
            awaitSaved(session);
            clock.advance(each);
            largestFile = Math.max(largestFile, library.size());
            if (i == warm || (i + 1) % (edits / 4) == 0) {
                sample(i + 1, library);
            }
        }
    }

    private static Edit amount(Line line, int number) {
        LineEdits.Cell cell =
                new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), Bound.MAX);
        Amount amount = Amount.read("£" + (1_000_000 + number), Unit.POUNDS);
        return Edit.of("change an amount", before -> LineEdits.amount(before, cell, amount));
    }

    private void awaitSaved(PlanSession session) throws Exception {
        while (!(session.saveState() instanceof SaveState.Saved)) {
            Runnable task = home.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(task).as("saved within %d s", PATIENCE).isNotNull();
            task.run();
            assertThat(session.saveState()).isNotInstanceOf(SaveState.NotSaved.class);
        }
    }

    private void sample(int done, Library library) {
        long heap = heap();
        if (samples.isEmpty()) {
            firstHeap = heap;
        }
        samples.add("after %,d heap %.1f MB, file %.1f MB".formatted(done, heap / 1e6, library.size() / 1e6));
        assertThat(heap - firstHeap).as("more heap than at first").isLessThan(MOST_MORE_HEAP);
    }

    /** What is reachable: the least of several looks, each after a collection. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
