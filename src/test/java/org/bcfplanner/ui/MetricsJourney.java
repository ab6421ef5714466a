package org.bcfplanner.ui;

import java.nio.file.Path;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.io.TempDir;

/** A way through the metrics of the sample in the real window. */
abstract class MetricsJourney {
    static final String TABLE = "#metrics";
    static final String ADMISSIONS = "Care home admissions, 65+";
    static final String BASELINE = "baseline";

    @TempDir
    Path folder;

    static String active(OpenWindow window) {
        return Toolkit.on(() -> ((Grid<?>) window.find(TABLE).orElseThrow())
                .activeRow()
                .orElseThrow()
                .value()
                .toString()
                .replaceFirst("^\\w+\\[title=", "")
                .replaceFirst("(?s), label=.*", ""));
    }
}
