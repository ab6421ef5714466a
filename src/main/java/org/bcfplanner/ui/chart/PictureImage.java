package org.bcfplanner.ui.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.kit.Appearance;

/**
 * A picture as an image for documents: on white at the usual text size, whatever the window looks like, and with twice
 * the pixels so that it prints well. On the toolkit's thread.
 */
public final class PictureImage {
    private static final double WIDTH = 880;
    private static final double FINENESS = 2;

    private PictureImage() {}

    public static WritableImage of(Picture picture) {
        PictureCard card = new PictureCard(1);
        card.show(picture);
        return of(card, WIDTH);
    }

    public static WritableImage of(Trajectory trajectory) {
        TrajectoryCard card = new TrajectoryCard(1);
        card.show(trajectory);
        return of(card, WIDTH);
    }

    /** The image of any card that stands in no window, as high as it needs to be in this width. */
    public static WritableImage of(Region card, double width) {
        card.getStyleClass().add("on-paper");
        card.setManaged(false);
        Appearance.onPaper(new Scene(new Group(card)));
        card.applyCss();
        card.resize(width, Math.ceil(card.prefHeight(width)));
        card.layout();
        SnapshotParameters fine = new SnapshotParameters();
        fine.setTransform(Transform.scale(FINENESS, FINENESS));
        return card.snapshot(fine, null);
    }

    /** The same as the content of a PNG file. */
    public static byte[] png(Picture picture) {
        return png(of(picture));
    }

    /** An image as the content of a PNG file. */
    public static byte[] png(WritableImage image) {
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }
}
