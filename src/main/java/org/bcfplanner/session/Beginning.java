package org.bcfplanner.session;

import java.nio.file.Path;

/** What the window shows first, once the library is open. */
public sealed interface Beginning {
    /** The plans of the library. */
    record Plans() implements Beginning {}

    /** The sample plan, added to the library where it is not there. */
    record SamplePlan() implements Beginning {}

    /** A plan file, taken into the library as if it were opened from the window. */
    record PlanFile(Path file) implements Beginning {}

    /**
     * The sample plan: each section in turn, an amount typed and taken back, and both documents; then the window closes.
     *
     * @param folder where the documents go
     */
    record Tour(Path folder) implements Beginning {}
}
