package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Flyout;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Theme;

/** Colours and text size, chosen and seen at once. */
public final class SettingsCard extends VBox {
    /** The height of the top bar at a text size of 100 %. */
    private static final double BAR = 52;

    private final Segmented<Theme> theme = new Segmented<>("Colours", List.of(Theme.values()), Theme::words);
    private final Label percent = Parts.fixed("", "strong");
    private final Button smaller;
    private final Button larger;
    private final Button usual;
    private Appearance look;

    /** @param wear wears a look; where it does, {@link #show} is called */
    public SettingsCard(Appearance look, Consumer<Appearance> wear) {
        this.look = look;
        getStyleClass().add("settings-card");
        setId("settings-card");
        smaller = Parts.iconButton("Smaller text", "bi-dash", () -> wear.accept(this.look.smaller()));
        larger = Parts.iconButton("Larger text", "bi-plus", () -> wear.accept(this.look.larger()));
        usual = new Button("Usual size");
        usual.getStyleClass().add("link");
        usual.setOnAction(event -> wear.accept(this.look.sized(Appearance.USUAL_PERCENT)));
        smaller.setId("smaller-text");
        larger.setId("larger-text");
        percent.setId("text-size");
        HBox size = new HBox(8, smaller, percent, larger, Parts.spacer(), usual);
        size.setAlignment(Pos.CENTER_LEFT);
        theme.onChoice(chosen -> wear.accept(this.look.coloured(chosen)));
        getChildren()
                .setAll(
                        Parts.label("Settings", "card-title"),
                        Parts.field("Colours", theme),
                        Parts.field("Text size", size));
        show(look);
    }

    /** Shows the card under the button for it. */
    public void open(Flyout flyout) {
        flyout.show(this, Pos.TOP_RIGHT, underTheBar(), theme.chosenButton());
    }

    /** Shows the look that is worn now. */
    public void show(Appearance now) {
        look = now;
        theme.choose(now.theme());
        percent.setText(now.percent() + " %");
        smaller.setDisable(now.percent() == Appearance.LEAST_PERCENT);
        larger.setDisable(now.percent() == Appearance.MOST_PERCENT);
        usual.setDisable(now.percent() == Appearance.USUAL_PERCENT);
        StackPane.setMargin(this, underTheBar());
    }

    private Insets underTheBar() {
        return new Insets(BAR * look.scale() + 4, 12, 0, 0);
    }
}
