package org.bcfplanner.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What a plan file holds, before it is read as a plan. */
final class Unpacked {
    private Unpacked() {}

    static String entry(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
        }
    }
}
