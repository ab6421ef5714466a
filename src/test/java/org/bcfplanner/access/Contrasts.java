package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Texts and icons stand out from what is really drawn under them. What is switched off is left out, as WCAG leaves it out. */
final class Contrasts {
    private Contrasts() {}

    /** @param text the least ratio of a text; an icon needs 3 */
    static List<String> faults(Screen screen, double text) {
        List<String> faults = new ArrayList<>();
        screen.nodes(Text.class).filter(Contrasts::isRead).forEach(each -> {
            double least = each instanceof FontIcon ? 3 : text;
            inkOf(each)
                    .flatMap(ink -> ground(each).map(ground -> Colours.ratio(ink.over(ground), ground)))
                    .filter(ratio -> ratio < least)
                    .ifPresent(ratio -> faults.add("%.1f to 1 is too little: “%s” in %s"
                            .formatted(ratio, each.getText(), owner(screen, each))));
        });
        return faults;
    }

    private static boolean isRead(Text text) {
        return !text.getText().isBlank() && !text.isDisabled() && !isOfDisabled(text);
    }

    private static boolean isOfDisabled(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    private record Ink(Color colour, double opacity) {
        Color over(Color ground) {
            return Colours.over(colour.deriveColor(0, 1, 1, opacity), ground);
        }
    }

    private static Optional<Ink> inkOf(Text text) {
        return text.getFill() instanceof Color colour
                ? Optional.of(new Ink(colour, text.getOpacity()))
                : Optional.empty();
    }

    /** The colour under a node; empty where that is a picture or a gradient. */
    private static Optional<Color> ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (!(fills.get(i).getFill() instanceof Color colour)) {
                        return Optional.empty();
                    }
                    layers.add(colour.deriveColor(0, 1, 1, region.getOpacity()));
                    if (layers.getLast().isOpaque()) {
                        return Optional.of(flat(layers));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Layers from the uppermost to the one under all, as one colour. */
    private static Color flat(List<Color> layers) {
        Color flat = layers.getLast();
        for (int i = layers.size() - 2; i >= 0; i--) {
            flat = Colours.over(layers.get(i), flat);
        }
        return flat;
    }

    private static String owner(Screen screen, Node node) {
        return node.getParent() == null ? screen.words(node) : screen.words(node.getParent());
    }
}
