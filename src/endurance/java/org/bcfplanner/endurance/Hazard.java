package org.bcfplanner.endurance;

import java.nio.file.Path;

/** Something that happens to a library or to the program, and what is promised when it does. */
interface Hazard {
    /** The name of the part, one word. */
    String name();

    /** What happens, for the table. */
    String happens();

    /** What is promised then. */
    String promise();

    /**
     * Lets it happen in an empty folder, many times.
     *
     * @return what was tried and found, for the table
     * @throws AssertionError where the promise is broken
     */
    String face(Path folder) throws Exception;
}
