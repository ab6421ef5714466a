package org.bcfplanner.store;

import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PasswordAsked;

/** Why a backup is not restored, in words. */
final class RestoreFailures {
    private static final String UNTOUCHED = "The library and all backups were left as they are.";

    private RestoreFailures() {}

    static Problem foreign(Backup backup, IllegalArgumentException cause) {
        return new Problem(
                backup.file().getFileName() + " holds something that no backup of BCF Planner holds ("
                        + cause.getMessage() + "), so it was not used.",
                UNTOUCHED,
                "Choose another backup.",
                cause);
    }

    static Problem broken(Backup backup, Throwable cause) {
        return new Problem(
                "The backup " + backup.file().getFileName() + " is damaged and cannot be restored.",
                UNTOUCHED,
                "Choose another backup.",
                cause);
    }

    static Problem passwordNeeded(Backup backup) {
        return new Problem(
                "The backup of " + backup.when() + " is protected with a password.",
                UNTOUCHED,
                "Give the password that the library had then.",
                new PasswordAsked(PasswordAsked.Why.NONE_GIVEN));
    }

    static Problem notItsPassword() {
        return new Problem(
                "That is not the password of this backup.",
                UNTOUCHED,
                "Give the password that the library had when the backup was made, or choose another backup.",
                new PasswordAsked(PasswordAsked.Why.ANOTHER_GIVEN));
    }

    static Problem newer(Backup backup) {
        return new Problem(
                "The backup " + backup.file().getFileName() + " was made by a newer version of BCF Planner.",
                UNTOUCHED,
                "Install the newest version of BCF Planner, or choose another backup.");
    }

    /** Another program, or on Windows this one after a failed opening, still has the file open. */
    static Problem held(Throwable cause) {
        return new Problem(
                "The backup is good, but the file of the library is in use and could not be replaced.",
                UNTOUCHED,
                "Close BCF Planner, open it again and restore the backup then.",
                cause);
    }

    static Problem full(Throwable cause) {
        return new Problem(
                "The disk that holds the library is full, so the backup could not be restored.",
                UNTOUCHED,
                "Free some space on that disk, then try again.",
                cause);
    }
}
