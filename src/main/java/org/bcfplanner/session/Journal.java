package org.bcfplanner.session;

import java.util.concurrent.CompletableFuture;

/** Where the edits of an open plan go. */
public interface Journal {
    /** Writes an applied edit. Ends once it is on disk, whole; where it fails, nothing of it is. */
    CompletableFuture<Void> write(Entry entry);
}
