package org.bcfplanner.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;

/** Asks before the plan is put back, saying what that would change. */
final class RestoreQuestion {
    private final Restoring restoring;
    private final Dialogs dialogs;
    private final Around around;

    RestoreQuestion(Restoring restoring, Dialogs dialogs, Around around) {
        this.restoring = restoring;
        this.dialogs = dialogs;
        this.around = around;
    }

    /** @param to the moment or the version, as in {@code go back to 14:02 on 24 November} */
    void ask(long edit, String to) {
        restoring.preview(edit, to, this::show, dialogs::tell);
    }

    private void show(Restoring.Preview preview) {
        if (preview.differs().isEmpty()) {
            around.refused("The plan is now as it was then: there is nothing to go back to.");
            return;
        }
        Label differs = Parts.label("This changes " + preview.differs() + ".", "strong");
        differs.setWrapText(true);
        differs.setId("restore-differs");
        Label safe = Parts.label(
                "What was done since stays in the history, and one step of undo takes this back.", "fg-muted");
        safe.setWrapText(true);
        Button confirm = new Button("Go back");
        confirm.setId("confirm-restore");
        confirm.setOnAction(event -> {
            dialogs.close();
            restoring.restore(preview);
        });
        dialogs.ask("Go back to " + preview.to() + "?", new VBox(10, differs, safe), confirm);
    }
}
