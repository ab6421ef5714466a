package org.bcfplanner.ui.prose;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** Words left of the lines of a text that are not part of it, as the numbers of its paragraphs. */
final class Margin implements SideDecorator {
    private static final double WIDTH = 36;

    private final List<String> words;
    private final double scale;

    /**
     * @param words of each line; empty where nothing stands beside it
     * @param scale the text size, 1 for 100 %
     */
    Margin(List<String> words, double scale) {
        this.words = words;
        this.scale = scale;
    }

    boolean says(List<String> others) {
        return words.equals(others);
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return WIDTH * scale;
    }

    @Override
    public @Nullable Node getMeasurementNode(int index) {
        return null;
    }

    @Override
    public Node getNode(int index) {
        Label label = Parts.label(index < words.size() ? words.get(index) : "", "prose-number");
        label.setAlignment(Pos.TOP_LEFT);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }
}
