package org.bcfplanner.ui.schemes;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** The selected theme as a form. */
final class ThemeForm extends VBox {
    private final SchemesViewModel model;
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private boolean showing;

    ThemeForm(SchemesViewModel model) {
        this.model = model;
        getStyleClass().add("form");
        name.setId("theme-name");
        shortName.setPromptText("A few words for narrow places");
        name.textProperty().addListener((property, was, is) -> type("name", Theme::name, Theme::withName, is));
        shortName
                .textProperty()
                .addListener((property, was, is) -> type("short name", Theme::shortName, Theme::withShortName, is));
        HBox header = new HBox(
                8,
                Parts.label("Theme", "card-title"),
                Parts.spacer(),
                Parts.iconButton("Remove this theme and its schemes", "bi-trash", model::remove));
        header.getStyleClass().add("form-header");
        getChildren()
                .addAll(
                        header,
                        Parts.boundedField("Name", name, Typing.SHORT_TEXT),
                        Parts.boundedField("Short name", shortName, Typing.SHORT_TEXT));
    }

    void show(Theme theme) {
        showing = true;
        set(name, theme.name());
        set(shortName, theme.shortName());
        showing = false;
    }

    /** Puts the focus on the field of a component of the theme. */
    void focus(String component) {
        (component.equals("shortName") ? shortName : name).requestFocus();
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private void type(
            String field,
            java.util.function.Function<Theme, String> read,
            java.util.function.BiFunction<Theme, String, Theme> write,
            String text) {
        if (!showing && !text.equals(model.selectedTheme().map(read).orElse(text))) {
            model.typeTheme(field, theme -> write.apply(theme, text));
        }
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
