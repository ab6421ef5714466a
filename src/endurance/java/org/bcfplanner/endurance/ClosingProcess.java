package org.bcfplanner.endurance;

import java.nio.file.Path;
import java.time.Clock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.StreamingProcess;
import org.bcfplanner.store.Victim;

/**
 * Closes a library after an edit, or restores its newest backup, again and again: says {@code begins N} with the number of
 * the edit that is on disk, and {@code done}.
 */
final class ClosingProcess {
    private ClosingProcess() {}

    /**
     * Runs until it is killed.
     *
     * @param arguments {@code close} or {@code restore}, the folder of the library and the plan
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        Id<Plan> id = Id.of(arguments[2]);
        say("ready");
        while (true) {
            if (arguments[0].equals("close")) {
                close(folder, id);
            } else {
                restore(folder, id);
            }
            say("done");
        }
    }

    private static void close(Path folder, Id<Plan> id) {
        try (Library library = Library.open(folder)) {
            Plan plan = library.load(id);
            int number = StreamingProcess.number(plan) + 1;
            Edited.write(library, Clock.systemUTC(), plan, number);
            say("begins " + number);
        }
    }

    private static void restore(Path folder, Id<Plan> id) {
        int number;
        try (Library library = Library.open(folder)) {
            number = StreamingProcess.number(library.load(id));
        }
        say("begins " + number);
        Library.restore(folder, Library.backups(folder).getFirst());
    }

    private static void say(String words) {
        System.out.println(Victim.SAYS + words);
    }
}
