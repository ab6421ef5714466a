package org.bcfplanner.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** The questions about plans of the library. */
final class LibraryDialogs {
    private static final String GOES_WITH = "history and named versions go with";
    private static final String BACKUPS = " This cannot be undone. Backups made before now still hold ";

    private LibraryDialogs() {}

    /**
     * Asks what the next version of a plan is to be called.
     *
     * @param next as it would be made
     */
    static void nextVersion(Dialogs dialogs, Plan next, Consumer<Plan> make) {
        TextField title = new TextField(next.details().title());
        title.setId("next-title");
        TextField version = new TextField(next.details().version());
        version.setId("next-version-name");
        Label what =
                wrapped("The next version is a plan of its own, a draft that nobody has signed. It takes over texts,"
                        + " figures, open review notes, and the reasons why findings stand. This plan stays as it is.");
        Button confirm = new Button("Make the next version");
        confirm.setId("confirm-next");
        confirm.disableProperty().bind(title.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> {
            dialogs.close();
            Details details = next.details();
            make.accept(next.withDetails(details.withTexts(
                    title.getText().strip(),
                    version.getText().strip(),
                    details.board(),
                    details.boundaryDifferences())));
        });
        dialogs.ask(
                "Duplicate as the next version",
                new VBox(
                        12,
                        what,
                        Parts.boundedField("Title", title, Typing.SHORT_TEXT),
                        Parts.boundedField("Version", version, Typing.SHORT_TEXT)),
                confirm);
        version.requestFocus();
        version.selectAll();
    }

    /** Asks before a plan is deleted for good. */
    static void remove(Dialogs dialogs, String title, Runnable remove) {
        warn(
                dialogs,
                "Delete “" + title + "” for good?",
                "Its " + GOES_WITH + " it." + BACKUPS + "it.",
                "Keep it",
                button("Delete the plan for good", remove, dialogs));
    }

    /** Asks before everything in the bin is deleted for good. */
    static void emptyBin(Dialogs dialogs, int plans, Runnable empty) {
        boolean one = plans == 1;
        String them = one ? "it" : "them";
        String count = one ? "the plan" : plans + " plans";
        warn(
                dialogs,
                one ? "Delete the plan in the bin for good?" : "Delete " + count + " for good?",
                (one ? "Its " : "Their ") + GOES_WITH + " " + them + "." + BACKUPS + them + ".",
                "Keep " + them,
                button("Delete " + count + " for good", empty, dialogs));
    }

    private static Button button(String name, Runnable work, Dialogs dialogs) {
        Button confirm = new Button(name);
        confirm.setId("confirm-remove");
        confirm.setOnAction(event -> {
            dialogs.close();
            work.run();
        });
        return confirm;
    }

    private static void warn(Dialogs dialogs, String title, String words, String keep, Button confirm) {
        dialogs.warn(title, wrapped(words), keep, confirm);
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words, "fg-muted");
        label.setWrapText(true);
        return label;
    }
}
