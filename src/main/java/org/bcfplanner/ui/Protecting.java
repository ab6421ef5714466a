package org.bcfplanner.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.LibraryProtection;
import org.bcfplanner.session.Password;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Parts;

/** Gives the library a password, changes it and takes it away, whatever page is shown. */
final class Protecting {
    private static final Said PROTECTED = new Said(
            "The library has a password",
            "The program asks for it at every start. The backups made so far were protected along.");
    private static final Said CHANGED =
            new Said("The library has another password", "The backups made under the former one have the new one too.");
    private static final Said REMOVED =
            new Said("The library has no password any more", "Its backups have none either.");

    private final Desk desk;

    /** What is said in the end. */
    private record Said(String title, String sentence) {}

    Protecting(Desk desk) {
        this.desk = desk;
    }

    List<Action> actions() {
        return List.of(
                Action.of("password", ActionGroup.FILE, "", () -> desk.whenSaved(this::ask))
                        .named(() ->
                                isOn() ? "Change the password of the library…" : "Protect the library with a password…")
                        .drawn("bi-lock")
                        .refusedBy(this::notOpen),
                Action.of(
                                "remove-password",
                                ActionGroup.FILE,
                                "Remove the password of the library…",
                                () -> desk.whenSaved(this::askToRemove))
                        .drawn("bi-unlock")
                        .refusedBy(this::notOpen)
                        .refusedBy(() -> isOn() ? Optional.empty() : Optional.of("The library has no password.")));
    }

    private void ask() {
        if (isOn()) {
            PasswordDialog.another().show(desk.dialogs(), dialog -> {
                Password next = dialog.next();
                checked(dialog, () -> protection().protect(next).whenComplete((done, failed) -> next.close()), CHANGED);
            });
        } else {
            PasswordDialog.first().show(desk.dialogs(), dialog -> {
                Password next = dialog.next();
                run(dialog, () -> protection().protect(next).whenComplete((done, failed) -> next.close()), PROTECTED);
            });
        }
    }

    private void askToRemove() {
        PasswordDialog.none()
                .show(
                        desk.dialogs(),
                        dialog -> checked(dialog, () -> protection().remove(), REMOVED));
    }

    /** Does the work if the present password was typed rightly. */
    private void checked(PasswordDialog dialog, Supplier<CompletableFuture<Void>> work, Said said) {
        Password present = dialog.present();
        dialog.tell("Looking at the password…");
        desk.background()
                .run(
                        () -> {
                            try (present) {
                                return protection().isOpenedBy(present);
                            }
                        },
                        is -> {
                            if (is) {
                                run(dialog, work, said);
                            } else {
                                dialog.refuse("That is not the present password. Capitals and blanks count.");
                            }
                        },
                        desk.dialogs()::tell);
    }

    private void run(PasswordDialog dialog, Supplier<CompletableFuture<Void>> work, Said said) {
        dialog.tell("Writing the library anew…");
        desk.background()
                .run(
                        () -> {
                            work.get().join();
                            return said;
                        },
                        this::say,
                        desk.dialogs()::tell);
    }

    private void say(Said said) {
        Label sentence = Parts.label(said.sentence(), "fg-muted");
        sentence.setWrapText(true);
        Button done = new Button("Done");
        done.setId("password-done");
        done.setOnAction(event -> desk.dialogs().close());
        desk.dialogs().say(said.title(), sentence, done);
    }

    private boolean isOn() {
        return notOpen().isEmpty() && protection().isOn();
    }

    private Optional<String> notOpen() {
        try {
            protection();
            return Optional.empty();
        } catch (Problem closed) {
            return Optional.of(closed.what());
        }
    }

    private LibraryProtection protection() {
        return desk.store().protection();
    }
}
