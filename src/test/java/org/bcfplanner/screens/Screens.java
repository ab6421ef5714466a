package org.bcfplanner.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.bcfplanner.Program;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws screens of the real window as pictures, to be looked at: {@code mvn test -Pscreens} writes them to {@code
 * target/screens}. Not part of the usual run.
 */
abstract class Screens {
    static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    Tools tools() {
        return Program.tools(folder.resolve("library"));
    }

    ShownWindow onSample(Setting setting) {
        return onSample(setting, tools());
    }

    static ShownWindow onSample(Setting setting, Tools tools) {
        ShownWindow window = new ShownWindow(setting, tools);
        window.fire("#open-sample");
        window.await(".shell");
        return window;
    }

    static void check(Setting setting, Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(setting.width);
        assertThat(image.getHeight()).isEqualTo(setting.height);
        assertThat(coloursOf(image)).as("a drawn screen has many colours").isGreaterThan(20);
    }

    private static long coloursOf(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
