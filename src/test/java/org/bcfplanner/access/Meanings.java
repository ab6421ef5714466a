package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import org.bcfplanner.ui.grid.Grid;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nothing is said by a colour alone: what has the colour of a state also has a word or a shape, and each state its own shapes. */
final class Meanings {
    private static final Set<String> STATES = Set.of("fg-danger", "fg-warning", "fg-success");
    private static final Set<PseudoClass> REFUSALS =
            Set.of(PseudoClass.getPseudoClass("refused"), PseudoClass.getPseudoClass("warned"));

    private final Map<String, Set<String>> states = new TreeMap<>(Comparator.naturalOrder());

    List<String> faults(Screen screen) {
        List<String> faults = new ArrayList<>();
        for (Node node : screen.nodes()) {
            if (node instanceof FontIcon icon) {
                remember(icon);
            } else if (node instanceof Labeled label && hasState(label) && isSeen(label) && isMute(label)) {
                faults.add("has the colour of a state and says nothing: " + screen.words(label));
            } else if (node instanceof TextInputControl input
                    && !isInGrid(input)
                    && input.getPseudoClassStates().stream().anyMatch(REFUSALS::contains)
                    && Objects.requireNonNullElse(input.getAccessibleHelp(), "").isBlank()) {
                faults.add("is marked and does not say why: " + screen.words(input));
            }
        }
        return faults;
    }

    /** The shapes of icons that stand for more than one state. */
    List<String> shared() {
        return states.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " stands for " + each.getValue())
                .toList();
    }

    private void remember(FontIcon icon) {
        icon.getStyleClass().stream()
                .filter(STATES::contains)
                .forEach(state -> states.computeIfAbsent(icon.getIconLiteral(), key -> new TreeSet<>())
                        .add(state));
    }

    private static boolean hasState(Labeled label) {
        return label.getStyleClass().stream()
                .anyMatch(style -> STATES.contains(style)
                        || style.startsWith("band-")
                        || style.startsWith("status-")
                        || style.startsWith("noted-")
                        || style.equals("wrong")
                        || style.equals("tbc"));
    }

    /** An empty label without a ground shows no colour. */
    private static boolean isSeen(Labeled label) {
        return label.getBackground() != null
                && label.getBackground().getFills().stream()
                        .anyMatch(fill -> !Color.TRANSPARENT.equals(fill.getFill()));
    }

    private static boolean isMute(Labeled label) {
        return Objects.requireNonNullElse(label.getText(), "").isBlank()
                && label.getGraphic() == null
                && Objects.requireNonNullElse(label.getAccessibleText(), "").isBlank();
    }

    /** What a table refuses is said in its entry bar. */
    private static boolean isInGrid(Node node) {
        return node.getParent() instanceof Grid<?>;
    }
}
