package org.bcfplanner.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/** Which folder holds the library: the one asked for, or the usual place of a user's data on this kind of computer. */
public final class LibraryPlace {
    private static final String VARIABLE = "BCF_LIBRARY";

    private LibraryPlace() {}

    /**
     * The folder, which need not exist yet.
     *
     * @param argument    given on the command line; wins over all else. Null or blank if none was
     * @param environment the variables of the process; {@code BCF_LIBRARY} is used where no argument is given
     * @param system      the name of the operating system, as {@code os.name} has it
     * @param home        the user's home folder
     */
    public static Path of(@Nullable String argument, Map<String, String> environment, String system, Path home) {
        return Stream.ofNullable(argument)
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .or(() -> set(environment, VARIABLE))
                .map(LibraryPlace::path)
                .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home));
    }

    /** The same for the process that asks. */
    public static Path ofThisProcess(@Nullable String argument) {
        return of(argument, System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            return set(environment, "LOCALAPPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("BCF Planner");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("BCF Planner");
        }
        return set(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("bcf-planner");
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Stream.ofNullable(environment.get(name))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException impossible) {
            throw new Problem(
                    "“" + written + "” cannot be the name of a folder.",
                    "",
                    "Name another folder for the library.",
                    impossible);
        }
    }
}
