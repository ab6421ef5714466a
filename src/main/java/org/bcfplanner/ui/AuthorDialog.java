package org.bcfplanner.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.WhoEdits;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** Asks who edits at this computer. What was done before stays under the name it was done under. */
final class AuthorDialog {
    private AuthorDialog() {}

    static void ask(Desk desk, PlanSession session) {
        WhoEdits who = new WhoEdits(desk.tools().settings(), desk.tools().author());
        TextField name = new TextField(who.now().name());
        name.setId("author-name");
        RoleChoice role = new RoleChoice("author-role", "Your part", who.now().role());
        Label told = Parts.label(
                "Every change is kept with the name and the part of who made it; the history shows both.", "fg-muted");
        told.setWrapText(true);
        Button confirm = new Button("That is me");
        confirm.setId("confirm-author");
        confirm.disableProperty().bind(name.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> {
            who.are(new Author(name.getText(), role.chosen()));
            session.editedBy(who.now());
            desk.dialogs().close();
        });
        VBox body = new VBox(
                12,
                told,
                Parts.boundedField("Name or post", name, Typing.SHORT_TEXT),
                Parts.field("Your part in the plan", role.control()));
        desk.dialogs().ask("Who you are", body, confirm);
        name.selectAll();
    }
}
