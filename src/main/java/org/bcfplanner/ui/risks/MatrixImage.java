package org.bcfplanner.ui.risks;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.chart.PictureImage;
import org.bcfplanner.ui.kit.Parts;

/** The risk matrix as an image for documents: its squares with nothing chosen, under its title, over what it says. */
final class MatrixImage {
    private static final double WIDTH = 640;
    /** Squares are higher than in the window, as there is more room. */
    private static final double SCALE = 1.3;

    private MatrixImage() {}

    static WritableImage of(MatrixPicture picture, RegisterModel model) {
        MatrixGrid grid = new MatrixGrid(SCALE);
        var moves = Moves.between(model.register().risks(), model.scale(), model.stage());
        grid.show(model.matrix(), Optional.empty(), Optional.empty(), moves);
        VBox card = new VBox(14, Parts.label(picture.title(), "card-title"), grid, wrapped(picture.reading()));
        if (!moves.isEmpty()) {
            card.getChildren().add(wrapped("Arrows lead to where risks stand from where they stood before."));
        }
        card.getStyleClass().add("matrix-paper");
        return PictureImage.of(card, WIDTH);
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words);
        label.setWrapText(true);
        return label;
    }
}
