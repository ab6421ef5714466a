package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;

/** Plans as files that travel. What cannot be read or written is a {@link org.bcfplanner.plan.Problem}. */
public interface PlanFiles {
    /** How the name of a plan file ends. */
    String EXTENSION = ".bcfplan";

    /** The plan in a {@code .bcfplan} file, checked whole before it is returned. */
    default Plan read(Path file) {
        return copy(file).plan();
    }

    /** The plan in a file with what goes with it. */
    Copy copy(Path file);

    /** Writes a plan file; a file of that name stays as it was until the new one is whole. */
    default void write(Plan plan, Path file) {
        write(plan, Travel.NONE, file);
    }

    /** Does the same with what goes with a plan that is sent to somebody. */
    void write(Plan plan, Travel travel, Path file);

    /** The checksum of what a file written now would hold of a plan, 64 hexadecimal digits. */
    String digest(Plan plan);
}
