package org.bcfplanner.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PasswordAsked;
import org.jspecify.annotations.Nullable;

/**
 * The password of a protected library on the command line: from a file, or asked for at a terminal. Never from an
 * argument or the environment, which other programs of the computer can read.
 */
final class Passwords {
    private static final int MOST_BYTES = 64 * 1024;

    private @Nullable Path file;

    /** @param named whose first line is the password; null where none was named */
    void file(@Nullable Path named) {
        file = named;
    }

    /**
     * Does what may need a password. Where it does and a file was named, that file says it; otherwise it is asked for
     * once. A {@link Problem} says so where neither can be done, or where it is not the one.
     */
    <R> R with(Function<Password, R> work) {
        try {
            return work.apply(Password.NONE);
        } catch (Problem refused) {
            if (PasswordAsked.of(refused).isEmpty()) {
                throw refused;
            }
            try (Password password = file == null ? typed(refused) : written(file)) {
                return work.apply(password);
            }
        }
    }

    private static Password typed(Problem asked) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s%nPassword: ", asked.what()))
                .map(Password::taking)
                .orElseThrow(() -> new Problem(
                        asked.what(), "", "Name a file whose first line is the password: --password-file FILE."));
    }

    private static Password written(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("too long");
            }
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                String line = Optional.ofNullable(in.readLine()).orElse("");
                return Password.of(line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (IOException unreadable) {
            throw new Problem(
                    "The password file “" + file + "” cannot be read.",
                    "",
                    "It is a file of text, and its first line is the password.",
                    unreadable);
        }
    }
}
