package org.bcfplanner.store;

import org.bcfplanner.plan.Problem;

/** Why something could not be written to, or read from, a library that is open, in words. */
final class WriteFailures {
    private static final String KEPT =
            "Your last change is kept in this window, and everything saved before it is safe.";

    private WriteFailures() {}

    static Problem full(Throwable cause) {
        return new Problem(
                "The disk that holds the library is full.",
                KEPT,
                "Free some space on that disk, then try again.",
                cause);
    }

    static Problem tooLong(Throwable cause) {
        return new Problem(
                "A text is longer than the library can hold: the longest may have 100,000 characters.",
                KEPT,
                "Shorten the text.",
                cause);
    }

    static Problem notWritten(Throwable cause) {
        return new Problem(
                "The last change could not be written to the library.",
                KEPT,
                "Try again. If it keeps failing, save the plan as a plan file somewhere else.",
                cause);
    }

    static Problem notRead(Throwable cause) {
        return new Problem("The library could not be read.", "Nothing in it was changed.", "Try again.", cause);
    }

    static Problem gone() {
        return new Problem(
                "That plan is not in the library.", "", "It may have been removed: look at the list of plans again.");
    }

    static Problem binned() {
        return new Problem(
                "That plan is in the bin.",
                "It was left as it is.",
                "Close it, put it back among your plans, and open it again.");
    }

    static Problem alreadyThere() {
        return new Problem(
                "The library already holds this plan.",
                "The plan in the library was left as it is.",
                "Open it from the list.");
    }

    static Problem versionWithoutName() {
        return new Problem("A version needs a name.", "", "Type one, such as v0.7.");
    }

    /** @param when such as {@code 3 February 2014} */
    static Problem versionThere(String name, String when) {
        return new Problem(
                "There is already a version called “" + name + "”, named on " + when + ".",
                "That version was left as it is.",
                "Choose another name.");
    }

    static Problem closed() {
        return new Problem("The library is closed.", "", "Open it again.");
    }

    static Problem noBackup(Throwable cause) {
        return new Problem(
                "No backup of the library could be made.",
                "The plans in the library are safe.",
                "Look whether its disk is full; the next backup is tried when the library is opened again.",
                cause);
    }
}
