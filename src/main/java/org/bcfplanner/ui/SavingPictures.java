package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.bcfplanner.ui.kit.PictureFiles;

/** Pictures as files: the question for a place, the writing, and the sentence at the end. */
final class SavingPictures implements PictureFiles {
    private final Desk desk;

    SavingPictures(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void save(String title, String name, Supplier<byte[]> png) {
        desk.files()
                .save(title, name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip(), "PNG picture", "png")
                .ifPresent(file -> write(file, png.get()));
    }

    private void write(Path file, byte[] png) {
        PlanDialogs.write(desk, "Saving the picture", file, () -> PictureFile.write(file, png));
    }
}
