package org.bcfplanner.store;

import java.nio.file.Path;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PasswordAsked;

/** Why a folder or a library is not opened, in words. */
final class Refusals {
    private static final String UNTOUCHED = "Nothing in it was changed.";

    private Refusals() {}

    static Problem alreadyOpen(Path folder) {
        return new Problem(
                "The library in " + folder + " is already open in another window of BCF Planner.",
                UNTOUCHED,
                "Use that window, or close it and try again.");
    }

    static Problem notAFolder(Path file) {
        return new Problem(
                file + " is a file, not a folder, so it cannot hold the library.",
                "The file was left as it is.",
                "Choose a folder for the library.");
    }

    static Problem semicolon(Path folder) {
        return new Problem(
                "A library cannot lie in a folder with a semicolon in its name: " + folder + ".",
                "",
                "Rename the folder, or choose another one for the library.");
    }

    static Problem networkDrive(Path folder) {
        return new Problem(
                folder + " is on a network drive, where a lost connection can damage a library.",
                UNTOUCHED,
                "Keep the library on this computer’s own disk, and share plans as plan files.");
    }

    static Problem notWritable(Path folder, Throwable cause) {
        return new Problem(
                "Nothing can be written to the folder " + folder + ", so the library in it cannot be opened.",
                UNTOUCHED,
                "Ask for the right to write there, or choose another folder for the library.",
                cause);
    }

    static Problem passwordNeeded(Path folder) {
        return new Problem(
                "The library in " + folder + " is protected with a password.",
                UNTOUCHED,
                "Give its password to open it.",
                new PasswordAsked(PasswordAsked.Why.NONE_GIVEN));
    }

    /** @param isWhole whether the file is known to be as it was closed; otherwise it may also be damaged */
    static Problem notItsPassword(boolean isWhole) {
        return new Problem(
                "That is not the password of this library.",
                UNTOUCHED,
                isWhole
                        ? "Try again: capitals and blanks count."
                        : "Try again: capitals and blanks count. If you are sure of it, the file of the library is"
                                + " damaged: restore a backup.",
                new PasswordAsked(PasswordAsked.Why.ANOTHER_GIVEN));
    }

    static Problem saltMissing(Path folder) {
        return new Problem(
                "The library in " + folder + " is protected, and the file library.salt beside it is missing or"
                        + " damaged. Without it no password opens the library.",
                UNTOUCHED,
                "Put that file back from a copy of the folder, or restore a backup.");
    }

    static Problem fullOnOpening(Path folder, Throwable cause) {
        return new Problem(
                "The disk that holds the library in " + folder + " is full, so the library cannot be opened.",
                "The plans in it are safe.",
                "Free some space on that disk, then open the library again.",
                cause);
    }

    static Problem newer(Path folder) {
        return new Problem(
                "The library in " + folder + " was last used by a newer version of BCF Planner.",
                "The plans in it are safe.",
                "Install the newest version of BCF Planner, or choose another folder for the library.");
    }

    static Problem notOpened(Path folder, Throwable cause) {
        return new Problem(
                "The library in " + folder + " could not be opened: its disk did not answer as it should.",
                "It was left as it is.",
                "Try again. If it keeps failing, have the disk looked at, and copy the folder somewhere safe first.",
                cause);
    }

    static Problem notBroughtUpToDate(Path folder, Throwable cause) {
        return new Problem(
                "The library in " + folder + " comes from an earlier version of BCF Planner and could not be brought"
                        + " up to date.",
                "It was left as it was, and a backup of it was made.",
                "Keep using the earlier version, and report this.",
                cause);
    }
}
