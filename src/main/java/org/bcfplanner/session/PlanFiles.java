package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;

/** Plans as files that travel. What cannot be read or written is a {@link org.bcfplanner.plan.Problem}. */
public interface PlanFiles {
    /** The plan in a {@code .bcfplan} file, checked whole before it is returned. */
    Plan read(Path file);

    /** Writes a plan file; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, Path file);
}
