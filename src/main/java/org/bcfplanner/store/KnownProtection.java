package org.bcfplanner.store;

import java.util.concurrent.CompletableFuture;
import org.bcfplanner.session.LibraryProtection;
import org.bcfplanner.session.Password;

/** The password of an open library: everything about it is done by the thread that uses the file. */
final class KnownProtection implements LibraryProtection {
    private final LibraryPaths paths;
    private final WriterThread thread;
    private final LibraryFile file;

    KnownProtection(LibraryPaths paths, WriterThread thread, LibraryFile file) {
        this.paths = paths;
        this.thread = thread;
        this.file = file;
    }

    @Override
    public boolean isOn() {
        return !file.key().isNone();
    }

    @Override
    public boolean isOpenedBy(Password password) {
        LibraryKey key = file.key();
        return !key.isNone() && LibraryKey.of(password, key.salt()).isSameAs(key);
    }

    @Override
    public CompletableFuture<Void> protect(Password password) {
        Password own = password.copy();
        return thread.submit(() -> {
            try (own) {
                file.recode(Unlocking.fresh(paths, own));
            }
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> remove() {
        return thread.submit(() -> {
            file.recode(LibraryKey.NONE);
            return null;
        });
    }
}
