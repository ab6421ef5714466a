package org.bcfplanner.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the log lies: in a folder of its own beside the library, once that is known. */
public final class LogFile {
    private static final String FOLDER = "bcf.log";

    private LogFile() {}

    /** From now on beside this library; has to be said before anything is logged. */
    public static void beside(Path library) {
        System.setProperty(FOLDER, library.resolve("log").toString());
    }

    /** What it holds, the older part first; empty where nothing was logged. */
    public static String text() {
        Path folder = Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")));
        StringBuilder text = new StringBuilder();
        for (String name : List.of("bcf-planner.1.log", "bcf-planner.log")) {
            Path file = folder.resolve(name);
            try {
                if (Files.exists(file)) {
                    text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            } catch (IOException unreadable) {
                text.append(name).append(" could not be read.\n");
            }
        }
        return text.toString();
    }
}
