package org.bcfplanner.exchange.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where documents lie that are too long to be made in memory, while they are made. */
public final class TemporaryDocuments {
    private TemporaryDocuments() {}

    /** Makes files that are needed for a while. */
    public interface Place {
        Path file(String prefix, String suffix) throws IOException;

        Path folder(String prefix) throws IOException;
    }

    /** From now on in this place. */
    public static void in(Place place) {
        TempFile.setTempFileCreationStrategy(new TempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                return place.file(prefix, suffix).toFile();
            }

            @Override
            public File createTempDirectory(String prefix) throws IOException {
                return place.folder(prefix).toFile();
            }
        });
    }
}
