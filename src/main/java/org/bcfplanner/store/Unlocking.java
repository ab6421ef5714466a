package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;

/** How the password of a library becomes its key. */
final class Unlocking {
    private Unlocking() {}

    /**
     * The key of the library, or none where it is not protected or not there. A {@link Problem} where it is protected
     * and there is no password. Whether the password is the right one shows when the library is opened.
     */
    static LibraryKey key(LibraryPaths paths, Backups backups, Password password) throws IOException {
        if (!Files.exists(paths.library()) || !Access.isProtected(paths.library())) {
            return LibraryKey.NONE;
        }
        if (password.isEmpty()) {
            throw Refusals.passwordNeeded(paths.folder());
        }
        return LibraryKey.of(password, salt(paths, backups));
    }

    /** The key that a library is to get. */
    static LibraryKey fresh(LibraryPaths paths, Password password) throws IOException {
        Optional<Salt> known = Salt.of(paths);
        Salt salt = known.orElseGet(Salt::made);
        if (known.isEmpty()) {
            salt.keep(paths);
        }
        return LibraryKey.of(password, salt);
    }

    /** Every protected backup holds the salt too. */
    private static Salt salt(LibraryPaths paths, Backups backups) throws IOException {
        Optional<Salt> known = Salt.of(paths);
        if (known.isPresent()) {
            return known.get();
        }
        Backup backup = backups.list().stream()
                .filter(Backup::isProtected)
                .findFirst()
                .orElseThrow(() -> Refusals.saltMissing(paths.folder()));
        Salt salt = backup.salt();
        salt.keep(paths);
        return salt;
    }
}
