package org.bcfplanner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.bcfplanner.log.LogFile;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.TemporaryFiles;
import org.bcfplanner.session.Tools;
import org.bcfplanner.store.LibraryPlace;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What holds for the whole process once it is known which library it works with: where its log and temporary files lie. */
final class ThisProcess {
    private static final AtomicBoolean SETTLED = new AtomicBoolean();

    private ThisProcess() {}

    /** The program on the library in a folder, as {@link Program#tools} has it. The first library settles the rest. */
    static Tools tools(@Nullable Path library) {
        if (!SETTLED.getAndSet(true)) {
            settle(library);
        }
        return Program.tools(library);
    }

    private static void settle(@Nullable Path library) {
        try {
            Path folder = LibraryPlace.ofThisProcess(library == null ? null : library.toString());
            LogFile.beside(folder);
            TemporaryFiles temporary = TemporaryFiles.beside(folder);
            temporary.clear();
            System.setProperty("java.io.tmpdir", temporary.folder().toString());
            Runtime.getRuntime().addShutdownHook(new Thread(temporary::close));
        } catch (IOException | Problem noPlace) {
            // Opening the library will say so; until then the system's own folder has to do.
            LoggerFactory.getLogger(ThisProcess.class).warn("There is no place beside the library", noPlace);
        }
        ImageIO.setUseCache(false);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
                LoggerFactory.getLogger(ThisProcess.class).error("Not dealt with on a thread", thrown));
    }
}
