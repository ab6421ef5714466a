package org.bcfplanner.session;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;

/** What is written of a plan for its board: templates of objectives, the cover report, one page. */
@FunctionalInterface
public interface BoardWriter {
    /** Writes it as the file is named; a file of that name stays as it was until the new one is whole. */
    void write(Plan plan, BoardPaper paper, Standing standing, Path file);
}
