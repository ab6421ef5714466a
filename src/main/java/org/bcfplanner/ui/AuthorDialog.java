package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.WhoEdits;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Typing;

/** Asks who edits at this computer. What was done before stays under the name it was done under. */
final class AuthorDialog {
    private AuthorDialog() {}

    static void ask(Desk desk, PlanSession session) {
        WhoEdits who = new WhoEdits(desk.tools().settings(), desk.tools().author());
        TextField name = new TextField(who.now().name());
        name.setId("author-name");
        Role[] chosen = {null};
        chosen[0] = who.now().role();
        Segmented<Optional<Role>> role = new Segmented<>(
                "Your part", roles(), each -> each.map(Role::label).orElse("Not said"));
        role.wrap();
        role.setId("author-role");
        role.choose(Optional.ofNullable(chosen[0]));
        role.onChoice(is -> chosen[0] = is.orElse(null));
        Label told = Parts.label(
                "Every change is kept with the name and the part of who made it; the history shows both.", "fg-muted");
        told.setWrapText(true);
        Button confirm = new Button("That is me");
        confirm.setId("confirm-author");
        confirm.disableProperty().bind(name.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> {
            who.are(new Author(name.getText(), chosen[0]));
            session.editedBy(who.now());
            desk.dialogs().close();
        });
        VBox body = new VBox(
                12,
                told,
                Parts.boundedField("Name or post", name, Typing.SHORT_TEXT),
                Parts.field("Your part in the plan", role));
        desk.dialogs().ask("Who you are", body, confirm);
        name.selectAll();
    }

    private static List<Optional<Role>> roles() {
        List<Optional<Role>> roles = new ArrayList<>();
        for (Role each : Role.values()) {
            roles.add(Optional.of(each));
        }
        roles.add(Optional.empty());
        return roles;
    }
}
