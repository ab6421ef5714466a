package org.bcfplanner;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be shown. */
final class Display {
    private Display() {}

    /**
     * What is missing, in one sentence; empty where nothing is. Windows and macOS always have a display; elsewhere an X
     * server and GTK 3 are needed.
     */
    static Optional<String> missing(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("There is no display to show a window on (DISPLAY is not set).");
        }
        return hasLibrary("libgtk-3.so.0")
                ? Optional.empty()
                : Optional.of("The window needs GTK 3, which is not installed (package libgtk-3-0).");
    }

    /** It stays loaded: the toolkit loads it next, and each time takes a while. */
    @SuppressWarnings("restricted") // the launchers allow native access; this only asks whether a file loads
    private static boolean hasLibrary(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
