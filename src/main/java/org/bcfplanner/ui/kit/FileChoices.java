package org.bcfplanner.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person at the screen for files. */
public interface FileChoices {
    /**
     * Asks where to save; empty if they thought better of it.
     *
     * @param extension without the dot
     */
    Optional<Path> save(String title, String suggestedName, String kind, String extension);

    /** Asks for a file to open; empty if they thought better of it. */
    Optional<Path> open(String title, String kind, String extension);
}
