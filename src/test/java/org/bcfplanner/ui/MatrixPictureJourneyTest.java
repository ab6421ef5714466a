package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.bcfplanner.change.Edit;
import org.bcfplanner.plan.table.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The risk matrix on its way into documents. */
class MatrixPictureJourneyTest {
    private static final String SAVE = "Save the risk matrix as a PNG picture…";

    @TempDir
    Path folder;

    @Test
    void itIsSavedAsAPngInTheColoursOfPaperAndInThePlaceOfAnEarlierOne() throws IOException {
        Path file = folder.resolve("matrix.png");
        Files.writeString(file, "an earlier picture");
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            window.nextFile(file);
            RisksDriver.open(window).choose("#matrix-export", SAVE);
            window.awaitNode("#written-file");
            assertThat(window.asked()).containsExactly("Thurrock BCF plan - Risk matrix.png");
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1280);
            assertThat(image.getHeight()).isGreaterThan(600);
            assertThat(Integer.toHexString(image.getRGB(2, 2))).isEqualTo("ffffffff");
            // the colours of low, medium and high on paper, whatever the window looks like
            assertThat(colours(image)).contains(0xffe6f6ea, 0xfffff0c2, 0xffffdad6);
            window.press(KeyCode.ENTER);
        }
    }

    @Test
    void whereItCannotBeWrittenTheReasonIsToldAndWhatWasThereStays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("matrix.png"));
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            RisksDriver risks = RisksDriver.open(window);
            window.nextFile(taken);
            risks.choose("#matrix-export", SAVE);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).isEqualTo("“" + taken.toAbsolutePath() + "” is a folder.");
            window.press(KeyCode.ENTER);
            window.nextFile(folder.resolve("nowhere").resolve("matrix.png"));
            risks.choose("#matrix-export", SAVE);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).endsWith("does not exist.");
            assertThat(taken).isEmptyDirectory();
            window.press(KeyCode.ENTER);
        }
    }

    @Test
    void aProtectedFileIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("kept.png");
        Files.writeString(file, "kept");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file)).as("an administrator may write it").isFalse();
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            RisksDriver risks = RisksDriver.open(window);
            window.nextFile(file);
            risks.choose("#matrix-export", SAVE);
            window.awaitNode("#dialog .strong");
            assertThat(window.text("#dialog .strong")).isEqualTo("“kept.png” is write-protected.");
            assertThat(file).hasContent("kept");
            window.press(KeyCode.ENTER);
        }
    }

    @Test
    void itIsCopiedAsAnImageAndAsATableByKeysAndNotWhileNothingIsScored() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver.open(window);
            Toolkit.run(() -> window.find("#cell-2-2").orElseThrow().requestFocus());
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.text("#matrix-told"))
                    .isEqualTo("“Risk matrix” is on the clipboard, as an image and as a table.");
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().hasImage()))
                    .isTrue();
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Risk matrix, probability by impact\t1 Low\t2 Medium\t3 High\n"
                            + "3 High\t0\t1\t0\n2 Medium\t0\t6\t3\n1 Low\t0\t0\t6\n");
            Toolkit.run(() ->
                    window.session().apply(Edit.of("remove all", plan -> plan.withRisks(rows -> Rows.none()))));
            Toolkit.run(() -> window.find("#cell-2-2").orElseThrow().requestFocus());
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.text("#matrix-told")).isEqualTo("There is nothing to draw yet: no risk is scored.");
        }
    }

    private static List<Integer> colours(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().boxed().toList();
    }
}
