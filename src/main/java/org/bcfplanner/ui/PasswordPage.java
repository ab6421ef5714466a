package org.bcfplanner.ui;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.Password;
import org.bcfplanner.ui.kit.Parts;

/** A page that asks for a password, as often as it takes. What is typed stays until it is the one. */
final class PasswordPage extends VBox {
    private final PasswordField field = new PasswordField();
    private final Label told = Parts.label("", "fg-danger");
    private final Label capitals = Parts.label("", "fg-muted", "small");
    private final Button open;

    /**
     * @param what   needs a password, as a sentence
     * @param name   of the button that goes on
     * @param given  does with the password what it is asked for, wipes it, and tells the page where it was another
     * @param others further ways to go on
     */
    PasswordPage(String what, String more, String name, BiConsumer<Password, PasswordPage> given, Button... others) {
        super(12);
        Label heading = Parts.label(what, "card-title");
        Label words = Parts.label(more, "fg-muted");
        heading.setWrapText(true);
        words.setWrapText(true);
        told.setWrapText(true);
        told.setId("password-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        capitals.managedProperty().bind(capitals.textProperty().isNotEmpty());
        field.setId("library-password");
        open = Parts.button(name, "bi-unlock", () -> give(given), "accent");
        open.setId("open-protected");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        VBox asked = Parts.field("Password", field);
        asked.setMaxWidth(VBox.USE_PREF_SIZE);
        field.setPrefColumnCount(28);
        getStyleClass().add("message-page");
        getChildren().setAll(heading, words, asked, capitals, told, open);
        getChildren().addAll(others);
        addEventFilter(KeyEvent.KEY_RELEASED, key -> tellCapitals());
    }

    /** Puts the focus where the password is typed. */
    void enter() {
        field.requestFocus();
        tellCapitals();
    }

    /** Says why it was not the one, to the eye and to a screen reader, and lets it be typed again. */
    void refuse(String sentence) {
        field.setEditable(true);
        told.setText(sentence);
        field.setAccessibleHelp(sentence);
        field.requestFocus();
        field.selectAll();
    }

    private void give(BiConsumer<Password, PasswordPage> given) {
        if (field.isEditable()) {
            field.setEditable(false);
            told.setText("");
            given.accept(Password.of(field.getCharacters()), this);
        }
    }

    private void tellCapitals() {
        boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capitals.setText(on ? "Caps Lock is on." : "");
    }
}
