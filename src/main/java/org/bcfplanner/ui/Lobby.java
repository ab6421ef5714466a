package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bcfplanner.plan.Problem;
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
        announce();
        background.run(
                door::open,
                library -> {
                    store = library;
                    opened.run();
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
        List<Button> ways = new ArrayList<>();
        ways.add(Parts.button("Try again", "bi-arrow-clockwise", this::open));
        door.restore()
                .ifPresent(restore ->
                        ways.add(Parts.button(restore.label(), "bi-clock-history", () -> restore(restore), "accent")));
        page.accept(MessagePage.of(problem, ways.toArray(Button[]::new)));
    }

    private void restore(Tools.Restore restore) {
        page.accept(new MessagePage("Restoring…", ""));
        background.run(
                () -> {
                    restore.run().run();
                    return restore;
                },
                done -> open(),
                this::cannotOpen);
    }
}
