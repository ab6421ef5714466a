package org.bcfplanner.store;

import org.bcfplanner.plan.Problem;

/** Why a library could not be given another password, in words. */
final class ProtectionFailures {
    private ProtectionFailures() {}

    static Problem asItWas(Trouble trouble, Throwable cause) {
        return new Problem(
                trouble == Trouble.FULL
                        ? "The disk that holds the library is full, so its password could not be changed."
                        : "The password of the library could not be changed.",
                "The library is as it was, and so is its password.",
                trouble == Trouble.FULL
                        ? "Free some space on that disk, as much as the library takes, then try again."
                        : "Try again.",
                cause);
    }

    static Problem notAllBesideIt(Throwable cause) {
        return new Problem(
                "The library has its new password, but not all of its backups could be brought along.",
                "The plans in the library are safe.",
                "Free some space on its disk, close the program and open it again: it then tries once more to protect"
                        + " those without a password. A backup under a former password can still be restored with that.",
                cause);
    }
}
