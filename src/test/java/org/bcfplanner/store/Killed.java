package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bcfplanner.plan.Plan;

/**
 * How a process ended that makes one large edit after the other, and says {@code begins} and {@code saved} of each.
 *
 * @param begun the last edit it began
 * @param saved whether it had been told that this one is on disk
 * @param said what it said after the kill was decided, for the message of a failure
 */
record Killed(int begun, boolean saved, List<String> said) {
    /** Lets one edit or two go by, to know how long one takes, and kills at a moment within about the next. */
    static Killed in(Class<?> process, Path library, Plan known, Random random) throws Exception {
        try (Victim victim = new Victim(process, library.toString(), known.id().toString())) {
            assertThat(victim.next()).hasValue("ready");
            int begun = PastingProcess.number(known);
            long took = 0;
            for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                assertThat(victim.next()).hasValue("begins " + ++begun);
                long start = System.nanoTime();
                assertThat(victim.next()).hasValue("saved " + begun);
                took = System.nanoTime() - start;
            }
            assertThat(victim.next()).hasValue("begins " + ++begun);
            List<String> last = victim.killIn((long) (took * random.nextDouble()));
            for (String said : last) {
                // On a busy machine the kill comes late, and further edits were begun or even done by then.
                if (said.startsWith("begins ")) {
                    begun = Integer.parseInt(said.substring("begins ".length()));
                }
            }
            return new Killed(begun, last.contains("saved " + begun), last);
        }
    }

    /** The plan before the edit that it was in. */
    Plan before(Plan known) {
        Plan plan = known;
        for (int i = PastingProcess.number(known) + 1; i < begun; i++) {
            plan = PastingProcess.pasted(plan, i);
        }
        return plan;
    }
}
