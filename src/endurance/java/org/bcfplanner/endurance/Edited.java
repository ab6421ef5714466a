package org.bcfplanner.endurance;

import java.nio.file.Path;
import java.time.Clock;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Entry;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.StreamingProcess;

/** Plans whose every edit has a number that stands in all it touches. */
final class Edited {
    private static final Author AUTHOR = new Author("Finance officer", Role.FINANCE);

    private Edited() {}

    /** Makes the edit of this number and returns when it is on disk. */
    static Plan write(Library library, Clock clock, Plan before, int number) {
        Plan after = StreamingProcess.numbered(before, number);
        library.write(new Entry(before.id(), clock.instant(), AUTHOR, "edit " + number, Diff.between(before, after)))
                .join();
        return after;
    }

    static void add(Library library, Plan plan) {
        library.add(plan, AUTHOR, "new plan").join();
    }

    /** The number of the plan in a file; the file is whole. */
    static int numberIn(Path file, Plan first) {
        return numberOf(PlanFile.read(file), first);
    }

    /** The number of a plan that holds one edit whole. */
    static int numberOf(Plan plan, Plan first) {
        int number = StreamingProcess.number(plan);
        if (!plan.equals(StreamingProcess.numbered(first, number))) {
            throw new AssertionError("Edit " + number + " is there in part");
        }
        return number;
    }
}
