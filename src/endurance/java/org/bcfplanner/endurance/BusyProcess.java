package org.bcfplanner.endurance;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.exchange.xlsx.Part2Workbook;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.store.Libraries;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.SettableClock;
import org.bcfplanner.store.StreamingProcess;
import org.bcfplanner.store.Victim;

/**
 * Edits without end, a day going by every twenty edits so that backups are made, and closes and opens the library again;
 * beside it exports the plan as it stands. Says {@code edit N} of each edit that is on disk.
 */
final class BusyProcess {
    private static final int EDITS_OF_A_SITTING = 60;
    private static final int EDITS_OF_A_DAY = 20;

    private BusyProcess() {}

    /**
     * Runs until it is killed.
     *
     * @param arguments the folders of the library and of the exports, and the plan
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path exports = Path.of(arguments[1]);
        Id<Plan> id = Id.of(arguments[2]);
        SettableClock clock = new SettableClock();
        AtomicReference<Plan> latest = new AtomicReference<>(loaded(folder, clock, id));
        say("ready");
        Thread.ofPlatform().daemon().start(() -> export(latest, exports));
        while (true) {
            try (Library library = Libraries.open(folder, clock)) {
                Plan plan = library.load(id);
                for (int i = 0; i < EDITS_OF_A_SITTING; i++) {
                    int number = StreamingProcess.number(plan) + 1;
                    plan = Edited.write(library, clock, plan, number);
                    say("edit " + number);
                    latest.set(plan);
                    if (i % EDITS_OF_A_DAY == 0) {
                        clock.advance(Duration.ofDays(1));
                    }
                }
            }
        }
    }

    private static Plan loaded(Path folder, SettableClock clock, Id<Plan> id) {
        try (Library library = Libraries.open(folder, clock)) {
            return library.load(id);
        }
    }

    private static void export(AtomicReference<Plan> latest, Path exports) {
        while (true) {
            Plan plan = requireNonNull(latest.get());
            PlanFile.write(plan, exports.resolve(StreamingProcess.number(plan) + ".bcfplan"), "");
            Part2Workbook.write(plan, Drafts.MAX, exports.resolve("part2.xlsx"));
        }
    }

    private static void say(String words) {
        System.out.println(Victim.SAYS + words);
    }
}
