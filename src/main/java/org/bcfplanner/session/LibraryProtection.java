package org.bcfplanner.session;

import java.util.concurrent.CompletableFuture;

/**
 * The password of an open library. Nobody can open a protected library without it: there is no second way in. What ends
 * a future is told as a {@link org.bcfplanner.plan.Problem}.
 */
public interface LibraryProtection {
    /** Whether the library has a password. */
    boolean isOn();

    /** Whether this is the password of the library; false where it has none. */
    boolean isOpenedBy(Password password);

    /**
     * Protects the library and its backups with a password, in the place of the one it has, if any. Done when it is on
     * disk; at every moment before, the library is whole under the old or the new password.
     */
    CompletableFuture<Void> protect(Password password);

    /** Takes the password away, of the library and of its backups. */
    CompletableFuture<Void> remove();
}
