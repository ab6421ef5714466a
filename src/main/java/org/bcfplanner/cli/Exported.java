package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file to be written.
 *
 * @param name  what it is called in a folder
 * @param write writes it to a place
 */
record Exported(String name, Consumer<Path> write) {}
