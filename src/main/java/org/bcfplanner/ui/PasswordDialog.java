package org.bcfplanner.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.Password;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;

/** A question about the password of the library. It stays until what was asked for is done. */
final class PasswordDialog {
    private static final String NO_WAY_BACK =
            "Nobody can find out or reset a password that is forgotten, and nobody can open the library without it: the"
                    + " plans in it would be lost. Keep it where your team keeps such things.";
    private static final String WHAT_IS_PROTECTED =
            "It protects the library and all its backups on this computer. Plan files, exported documents and copies"
                    + " made elsewhere are not protected by it.";

    private final PasswordField present = field("present-password");
    private final PasswordField next = field("next-password");
    private final PasswordField again = field("next-password-again");
    private final Label told = words("");
    private final VBox body = new VBox(12);
    private final Button confirm = new Button();
    private final String title;

    /** What is typed. */
    private enum Part {
        PRESENT,
        NEXT
    }

    private PasswordDialog(String title, String name, List<String> sentences, Set<Part> parts) {
        this.title = title;
        confirm.setText(name);
        confirm.setId("confirm-password");
        told.setId("password-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        sentences.forEach(each -> body.getChildren().add(words(each)));
        if (parts.contains(Part.PRESENT)) {
            body.getChildren().add(Parts.field("Present password", present));
            confirm.disableProperty().bind(present.textProperty().isEmpty());
        }
        if (parts.contains(Part.NEXT)) {
            StringExpression wrong = wrong();
            Label why = Parts.label("", "fg-muted", "small");
            why.setId("password-wrong");
            why.textProperty().bind(wrong);
            body.getChildren().addAll(Parts.field("New password", next), Parts.field("The same once more", again), why);
            confirm.disableProperty()
                    .bind(
                            parts.contains(Part.PRESENT)
                                    ? wrong.isNotEmpty()
                                            .or(present.textProperty().isEmpty())
                                    : wrong.isNotEmpty());
        }
        body.getChildren().add(told);
    }

    /** For a library that has none. */
    static PasswordDialog first() {
        return new PasswordDialog(
                "Protect the library with a password",
                "Protect the library",
                List.of(NO_WAY_BACK, WHAT_IS_PROTECTED),
                EnumSet.of(Part.NEXT));
    }

    /** For another in the place of the present one. */
    static PasswordDialog another() {
        return new PasswordDialog(
                "Change the password of the library",
                "Change the password",
                List.of("Nobody can find out or reset a password that is forgotten: the plans would be lost."),
                EnumSet.allOf(Part.class));
    }

    /** For taking it away. */
    static PasswordDialog none() {
        return new PasswordDialog(
                "Remove the password of the library",
                "Remove the password",
                List.of("Whoever can read your files on this computer can then read the plans in the library and in its"
                        + " backups."),
                EnumSet.of(Part.PRESENT));
    }

    /** Shows it; {@code given} is run each time it is confirmed. */
    void show(Dialogs dialogs, Consumer<PasswordDialog> given) {
        confirm.setOnAction(event -> given.accept(this));
        dialogs.ask(title, body, confirm);
    }

    /** What was typed as the present one; whoever asks wipes it. */
    Password present() {
        return Password.of(present.getCharacters());
    }

    /** What was typed as the new one; whoever asks wipes it. */
    Password next() {
        return Password.of(next.getCharacters());
    }

    /** Says what is under way, to the eye and to a screen reader. */
    void tell(String sentence) {
        told.setText(sentence);
        told.setAccessibleText(sentence);
    }

    /** Says that the present one was another, and lets it be typed again. */
    void refuse(String sentence) {
        tell(sentence);
        present.setAccessibleHelp(sentence);
        present.requestFocus();
        present.selectAll();
    }

    private StringExpression wrong() {
        return Bindings.createStringBinding(this::sentence, next.textProperty(), again.textProperty());
    }

    private String sentence() {
        if (next.getLength() < Password.LEAST) {
            return "At least " + Password.LEAST + " characters. Three unrelated words are good.";
        }
        return next.getText().contentEquals(again.getCharacters()) ? "" : "The two are not the same yet.";
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    private static Label words(String words) {
        Label label = Parts.label(words, "fg-muted");
        label.setWrapText(true);
        return label;
    }
}
