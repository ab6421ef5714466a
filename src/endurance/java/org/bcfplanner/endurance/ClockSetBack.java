package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.store.Backup;
import org.bcfplanner.store.Libraries;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.SettableClock;
import org.bcfplanner.store.StreamingProcess;

/** The clock of the computer is set back and forth by seconds to years, also while the library is open. */
final class ClockSetBack implements Hazard {
    private final int sittings;
    private final Random random = new Random(93);
    private final Plan first = StreamingProcess.first();
    private final SettableClock clock = new SettableClock();

    ClockSetBack(int sittings) {
        this.sittings = sittings;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String happens() {
        return "the clock is set back or on by seconds to years, between sittings and within them";
    }

    @Override
    public String promise() {
        return "edits, history and backups go on in the order in which they were made; the newest backup is the newest";
    }

    @Override
    public String face(Path folder) throws Exception {
        int number = 0;
        try (Library made = Libraries.open(folder, clock)) {
            Edited.add(made, first);
        }
        for (int sitting = 0; sitting < sittings; sitting++) {
            try (Library library = Libraries.open(folder, clock)) {
                Plan plan = library.load(first.id());
                for (int i = 0; i < 5; i++) {
                    plan = Edited.write(library, clock, plan, ++number);
                    clock.advance(Duration.ofSeconds((long) (random.nextGaussian() * 40_000_000)));
                }
                List<PastEdit> newest = library.history(first.id(), PastAsked.ALL, 5);
                for (int i = 0; i < 5; i++) {
                    assertThat(newest.get(i).label()).isEqualTo("edit " + (number - i));
                }
            }
            List<Backup> backups = Library.backups(folder);
            assertThat(backups).hasSizeBetween(1, 10);
            Plan restored = Restored.plan(backups.getFirst(), first.id(), folder.resolve("restored"));
            assertThat(Edited.numberOf(restored, first)).as("the newest backup").isEqualTo(number);
        }
        return "%,d sittings and %,d changes of the clock; the newest backup held the last edit each time"
                .formatted(sittings, sittings * 5);
    }
}
