package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bcfplanner.Program;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .containsExactly(
                        "overview-1440x900.png",
                        "plan-details-1440x900.png",
                        "narrative-1440x900.png",
                        "schemes-1440x900.png",
                        "finance-1440x900.png",
                        "risks-1440x900.png",
                        "metrics-1440x900.png",
                        "sign-off-1440x900.png");
        for (Path file : files) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getHeight()).isEqualTo(900);
        }
        assertThat(files.stream().map(PicturesTest::rail))
                .as("its own section is marked")
                .doesNotHaveDuplicates();
    }

    /** How far down the left edge the chosen section of the rail has its mark; -1 where nothing is marked. */
    private static int rail(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            return IntStream.range(60, 400)
                    .filter(y -> image.getRGB(9, y) != image.getRGB(9, 420))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100, ffffff", "DARK, 100, 11161d", "HIGH_CONTRAST, 100, 000000"})
    void drawsTheGroundOfTheThemeAskedFor(Theme theme, int percent, String ground) throws IOException {
        List<Path> files = Toolkit.on(() -> {
            try {
                return Pictures.write(
                        Program.tools(folder).sample().get(),
                        IdSource.seeded(1),
                        new Appearance(theme, percent),
                        1000,
                        700,
                        section -> folder.resolve(theme + section + percent + ".png"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        Path schemes = files.stream()
                .filter(file -> file.toString().contains("Schemes"))
                .findFirst()
                .orElseThrow();
        BufferedImage image = ImageIO.read(schemes.toFile());
        assertThat(Integer.toHexString(image.getRGB(950, 662) & 0xFFFFFF)).isEqualTo(ground.replaceAll("^0+(?!$)", ""));
    }
}
