package org.bcfplanner.ui.kit;

import java.util.function.Supplier;

/** Puts pictures into files, where the person at the screen wants them. */
@FunctionalInterface
public interface PictureFiles {
    /**
     * Asks for a place, writes a PNG there and says so; what stands in the way is told as a sentence. A file of that name
     * stays as it was until the new one is whole.
     *
     * @param name of the file where nobody says, without its ending
     * @param png  the content, asked for only once there is a place
     */
    void save(String title, String name, Supplier<byte[]> png);
}
