package org.bcfplanner.ui.welcome;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.Sample;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The ways to a plan that is not in the list, as cards under the name of the program. */
final class Start extends VBox {
    private static final double GAP = 16;

    private final Button first;

    /** How much room it takes: the whole page, or a few lines above a long list. */
    enum Size {
        LARGE,
        SMALL
    }

    /**
     * @param samples the first has a card, the others a line
     * @param width   of the cards beside each other
     */
    Start(Actions actions, List<Sample> samples, Size size, double width) {
        this.first = card(
                size,
                "New plan",
                "Choose the year’s template and give your plan a name.",
                actions.get("new-plan"),
                "leading");
        Sample sample = samples.getFirst();
        FlowPane cards = new FlowPane(
                GAP,
                GAP,
                first,
                card(size, "Open the sample plan", sample.about(), actions.get(sample.action()), "quiet"),
                card(
                        size,
                        "Open a plan file",
                        "A .bcfplan that somebody sent you. It becomes a plan of your library.",
                        actions.get("open-file"),
                        "quiet"));
        cards.setPrefWrapLength(width);
        getChildren().addAll(brand(size), cards);
        samples.stream().skip(1).map(each -> line(each, actions)).forEach(getChildren()::add);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("start");
    }

    /** The first card. */
    Button first() {
        return first;
    }

    private static Region brand(Size size) {
        StackPane mark = new StackPane(Icons.of("bi-intersect", 26, "on-accent"));
        mark.getStyleClass().addAll("brand-mark", "large");
        Label name = Parts.label("BCF Planner", "product-name");
        Label promise = Parts.label(
                "Prepare, check and submit a Better Care Fund plan. Everything stays on this computer.",
                "product-line");
        promise.setWrapText(true);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        if (size == Size.LARGE) {
            return new VBox(4, mark, name, promise);
        }
        VBox words = new VBox(name, promise);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox brand = new HBox(16, mark, words);
        brand.getStyleClass().add("small-brand");
        return brand;
    }

    /** A sample beside the first: what it is called, and what there is to see. */
    private static Button line(Sample sample, Actions actions) {
        Action open = actions.get(sample.action());
        Button line = new Button(
                open.name().get() + ": " + sample.about(), Icons.of(open.icon().get(), 14, "fg-accent"));
        line.setId(open.id());
        line.getStyleClass().addAll("link", "sample-line");
        line.setWrapText(true);
        line.setOnAction(event -> open.run());
        VBox.setMargin(line, new Insets(8, 0, 0, 0));
        return line;
    }

    private static Button card(Size size, String title, String words, Action action, String style) {
        String colour = style.equals("leading") ? "on-accent" : "fg-accent";
        StackPane tile = new StackPane(Icons.of(action.icon().get(), 18, colour));
        tile.getStyleClass().addAll("card-tile", style);
        Button card = new Button();
        card.setId(action.id());
        card.setAccessibleText(title + ". " + words);
        card.getStyleClass().add("welcome-card");
        card.setOnAction(event -> action.run());
        Label name = Parts.label(title, "card-title");
        Label key = Parts.label(action.keyWords(), "key");
        if (size == Size.SMALL) {
            HBox content = new HBox(12, tile, new VBox(3, name, key));
            content.getStyleClass().add("small-content");
            card.setGraphic(content);
            card.getStyleClass().add("small-card");
            card.setTooltip(new Tooltip(words));
        } else {
            card.setGraphic(large(tile, name, words, key));
        }
        return card;
    }

    private static VBox large(StackPane tile, Label name, String words, Label key) {
        Label description = Parts.label(words, "fg-muted");
        description.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox content = new VBox(tile, name, description, gap, key);
        content.getStyleClass().add("card-content");
        return content;
    }
}
