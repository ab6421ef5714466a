package org.bcfplanner.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A way for H2 to write a script into a stream of ours, so that it never lies on the disk unsealed. H2 knows files by
 * name; a name that begins with this scheme is one that we handed out for one script.
 */
public final class ScriptDoor extends FilePathWrapper {
    private static final String SCHEME = "bcf-script";
    private static final Map<String, OutputStream> WAITING = new ConcurrentHashMap<>();

    static {
        FilePath.register(new ScriptDoor());
    }

    /** Called by H2 alone, by reflection. */
    public ScriptDoor() {}

    /** Does the writing into a stream, which may end in this file: H2 removes a file of the name it is given. */
    static <E extends Exception> void write(Path file, OutputStream stream, Writing<E> writing) throws E {
        String name = SCHEME + ":" + file + ".door";
        WAITING.put(name, stream);
        try {
            writing.to(name);
        } finally {
            WAITING.remove(name);
        }
    }

    /** Has H2 write a script to a name; it may fail in a way of its own. */
    interface Writing<E extends Exception> {
        void to(String name) throws E;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return Objects.requireNonNull(WAITING.remove(name), "A script that nobody waits for");
    }
}
