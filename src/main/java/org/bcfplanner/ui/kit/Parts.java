package org.bcfplanner.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small parts that every screen is made of, each with its style class. */
public final class Parts {
    private Parts() {}

    /** A label; where it is cut, a tooltip has the whole of it. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        WholeText.tell(label);
        return label;
    }

    /** A label that never gives way to its neighbours. */
    public static Label fixed(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button with an icon and words. */
    public static Button button(String text, String icon, Runnable action, String... styles) {
        Button button = new Button(text, Icons.of(icon, 14));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that is only an icon; {@code name} is its tooltip and what a screen reader says. */
    public static Button iconButton(String name, String icon, Runnable action) {
        Button button = new Button("", Icons.of(icon, 16));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Takes all room that is left in a row. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A field under its label; the label names the field for a screen reader. */
    public static VBox field(String name, Node field) {
        Label label = label(name, "field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    /** A field under its label that says, under itself, when a text is too long to be put in. */
    public static VBox boundedField(String name, TextInputControl field, int most) {
        VBox box = field(name, field);
        Label told = label("", "fg-danger", "small");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        box.getChildren().add(told);
        Typing.bound(field, most, told::setText);
        return box;
    }

    /** A button for a {@link WrappingRow}, at its right end; one that is wider than the row is cut and told by a tooltip. */
    public static HBox atTheRight(Button button) {
        HBox box = new HBox(button);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinWidth(0);
        button.setTooltip(new Tooltip(button.getText()));
        return box;
    }

    /**
     * A field for a {@link WrappingRow} with its least and its usual width, both in pixels at usual text size.
     *
     * @param scale the text size, 1 for 100 %
     */
    public static <T extends Region> T sized(T field, double scale, double least, double usual) {
        field.setMinWidth(scale * least);
        field.setPrefWidth(scale * usual);
        return field;
    }

    /** The heading of a page: its name, words beside it, and what stands at the right end. */
    public static HBox pageHeading(String name, Label beside, Node... right) {
        beside.getStyleClass().add("page-subtitle");
        beside.setMinWidth(0);
        beside.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox heading = new HBox(fixed(name, "page-title"), beside);
        heading.getChildren().addAll(right);
        heading.getStyleClass().add("page-heading");
        return heading;
    }
}
