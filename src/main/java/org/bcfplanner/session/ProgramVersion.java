package org.bcfplanner.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this program, as the build knows it. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version of the program that runs; {@code unknown} where the build has said none. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/org/bcfplanner/program.properties")) {
            properties.load(Objects.requireNonNull(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version", "unknown");
    }
}
