package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PasswordAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it changes the password leaves the library whole under the old or the new one. */
class KilledProtectionTest {
    private static final int ROUNDS = 12;

    @TempDir
    Path folder;

    private final Plan plan = new RandomPlans(71).planOfLines(2_000);

    @Test
    void theLibraryIsWholeUnderOneOfItsPasswordsWheneverTheProcessEnds() throws Exception {
        try (Library library = Library.open(folder)) {
            library.add(plan, "", "test").join();
        }
        Random random = new Random(17);
        int old = 0;
        int fresh = 0;
        String present = "";
        long took = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String next = "password " + round;
            // The first goes by undisturbed, to know how long one takes.
            took = killed(present, next, round == 0 ? Long.MAX_VALUE : (long) (took * random.nextDouble()), took);
            if (isOpenedBy(next)) {
                fresh++;
                present = next;
            } else {
                assertThat(isOpenedBy(present)).as("round %d", round).isTrue();
                old++;
            }
        }
        assertThat(old).as("killed before").isPositive();
        assertThat(fresh).as("killed behind, with the first").isPositive();
        assertThat(folder.resolve("library-recoding.mv.db")).doesNotExist();
    }

    /** Kills the process so long after it began, and returns how long a whole change takes. */
    private long killed(String present, String next, long after, long took) throws IOException, InterruptedException {
        try (Victim victim = new Victim(ProtectingProcess.class, folder.toString(), present, next)) {
            assertThat(victim.next()).hasValue("begins");
            if (after == Long.MAX_VALUE) {
                long start = System.nanoTime();
                assertThat(victim.next()).hasValue("protected");
                took = System.nanoTime() - start;
                after = 0;
            }
            victim.killIn(after);
            return took;
        }
    }

    private boolean isOpenedBy(String password) {
        try (Library library = Library.open(folder, Password.of(password))) {
            assertThat(library.load(plan.id())).isEqualTo(plan);
            List<HistoryEntry> history = library.history(plan.id(), 10);
            assertThat(history).isNotEmpty();
            return true;
        } catch (Problem problem) {
            assertThat(PasswordAsked.of(problem)).as(problem.getMessage()).isPresent();
            return false;
        }
    }
}
