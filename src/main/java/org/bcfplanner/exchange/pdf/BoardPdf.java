package org.bcfplanner.exchange.pdf;

import java.nio.file.Path;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPage;

/** The timeline and the indicators of a strategy, on one A4 page that lies across. */
public final class BoardPdf {
    private BoardPdf() {}

    /**
     * Writes it; a file of that name stays as it was until the new one is whole. What cannot be written is a {@link
     * org.bcfplanner.plan.Problem}. However much a plan holds, the page stays one: lists end with how many more there are.
     */
    public static void write(BoardPage page, Standing standing, Path file) {
        ExportedFile.write(file, new BoardLayout(page, standing)::write);
    }
}
