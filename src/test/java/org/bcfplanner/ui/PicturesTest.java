package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.bcfplanner.Program;
import org.bcfplanner.plan.table.IdSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    Path folder;

    @Test
    void drawsEverySectionOfAPlanInTheSizeAskedFor() throws IOException {
        List<Path> files = Toolkit.on(() -> {
            try {
                return Pictures.write(Program.tools(folder).sample().get(), IdSource.seeded(1), 1440, 900, folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("schemes-1440x900.png", "finance-1440x900.png");
        for (Path file : files) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getHeight()).isEqualTo(900);
        }
    }
}
