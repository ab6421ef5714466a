package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PasswordAsked;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** Opens and closes the library, with the pages that are shown meanwhile and where it cannot be done. */
final class Lobby {
    private final Tools.LibraryDoor door;
    private final Background background;
    private final Consumer<Node> page;
    private final Runnable opened;
    private @Nullable PlanStore store;

    /**
     * @param page   shows a page
     * @param opened run once the library is open
     */
    Lobby(Tools.LibraryDoor door, Background background, Consumer<Node> page, Runnable opened) {
        this.door = door;
        this.background = background;
        this.page = page;
        this.opened = opened;
    }

    /** Shows that the library is about to be opened. */
    void announce() {
        page.accept(new MessagePage("Opening your plans…", ""));
    }

    void open() {
        open(Password.NONE, this::cannotOpen);
    }

    private void open(Password password, Consumer<Problem> refused) {
        if (password.isEmpty()) {
            announce();
        }
        background.run(
                () -> {
                    try (password) {
                        return door.open(password);
                    }
                },
                library -> {
                    store = library;
                    opened.run();
                },
                refused);
    }

    private void askToOpen() {
        Button restore = Parts.button("Restore a backup…", "bi-clock-history", this::chooseBackup);
        restore.setId("choose-backup");
        ask(
                "Your plans are protected with a password",
                "Nobody can open them without it, and it cannot be found out.",
                "Open",
                this::open,
                restore);
    }

    /** What takes a password and tells why it was another one. */
    private interface Asked {
        void with(Password password, Consumer<Problem> refused);
    }

    /** Asks until it is the one. A problem of another kind is told on a page of its own. */
    private void ask(String what, String more, String name, Asked asked, Button... others) {
        PasswordPage asking = new PasswordPage(
                what,
                more,
                name,
                (password, shown) -> asked.with(password, problem -> {
                    if (PasswordAsked.of(problem).isPresent()) {
                        shown.refuse((problem.what() + " " + problem.next()).strip());
                    } else {
                        cannotOpen(problem);
                    }
                }),
                others);
        page.accept(asking);
        asking.enter();
    }

    private void chooseBackup() {
        background.run(
                door::backups,
                backups -> {
                    BackupsPage choice = new BackupsPage(backups, this::restore, this::open);
                    page.accept(choice);
                    choice.enter();
                },
                this::cannotOpen);
    }

    /** The open library. A {@link Problem} where it is not open. */
    PlanStore store() {
        if (store == null) {
            throw new Problem("The library is not open.", "", "Close the program and start it again.");
        }
        return store;
    }

    /** Closes the library if it is open and runs {@code next}; what could not be done, such as the backup, is said first. */
    void close(Runnable next) {
        PlanStore open = store;
        store = null;
        if (open == null) {
            next.run();
            return;
        }
        page.accept(new MessagePage("Closing…", ""));
        background.run(
                () -> {
                    open.close();
                    return open;
                },
                done -> next.run(),
                problem ->
                        page.accept(MessagePage.of(problem, Parts.button("Close the window", "bi-x", next, "accent"))));
    }

    private void cannotOpen(Problem problem) {
        if (PasswordAsked.of(problem).isPresent()) {
            askToOpen();
            return;
        }
        List<Button> ways = new ArrayList<>();
        ways.add(Parts.button("Try again", "bi-arrow-clockwise", this::open));
        door.restore()
                .ifPresent(restore ->
                        ways.add(Parts.button(restore.label(), "bi-clock-history", () -> restore(restore), "accent")));
        page.accept(MessagePage.of(problem, ways.toArray(Button[]::new)));
    }

    private void restore(Tools.Restore restore) {
        if (restore.isProtected()) {
            ask(
                    "This backup is protected with a password",
                    "It is the one that the library had when the backup was made, and will have again.",
                    restore.label(),
                    (password, refused) -> restore(restore, password, refused),
                    Parts.button("Back", "bi-arrow-left", this::open));
        } else {
            page.accept(new MessagePage("Restoring…", ""));
            restore(restore, Password.NONE, this::cannotOpen);
        }
    }

    /** Then opens it with the same password. */
    private void restore(Tools.Restore restore, Password password, Consumer<Problem> refused) {
        Password again = password.copy();
        background.run(
                () -> {
                    try (password) {
                        restore.with().accept(password);
                    }
                    return again;
                },
                kept -> open(kept, this::cannotOpen),
                problem -> {
                    again.close();
                    refused.accept(problem);
                });
    }
}
