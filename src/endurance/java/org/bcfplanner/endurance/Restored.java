package org.bcfplanner.endurance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.store.Backup;
import org.bcfplanner.store.Library;

/** What a backup gives back. */
final class Restored {
    private Restored() {}

    /** The plan in the library that a backup makes in a folder of its own, which is removed. */
    static Plan plan(Backup backup, Id<Plan> id, Path scratch) throws Exception {
        Files.createDirectories(scratch);
        Library.restore(scratch, backup);
        try (Library library = Library.open(scratch)) {
            return library.load(id);
        } finally {
            Folders.remove(scratch);
        }
    }
}
