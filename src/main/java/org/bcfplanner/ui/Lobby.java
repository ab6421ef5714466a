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

/** Opens and closes the library, with the pages that are shown meanwhile and where it cannot be done. */
final class Lobby {
    private final Tools.LibraryDoor door;
    private final Background background;
    private final Consumer<Node> page;
    private final Consumer<PlanStore> opened;

    /**
     * @param page   shows a page
     * @param opened takes the library once it is open
     */
    Lobby(Tools.LibraryDoor door, Background background, Consumer<Node> page, Consumer<PlanStore> opened) {
        this.door = door;
        this.background = background;
        this.page = page;
        this.opened = opened;
    }

    void open() {
        page.accept(new MessagePage("Opening your plans…", ""));
        background.run(door::open, opened, this::cannotOpen);
    }

    /** Closes the library and runs {@code next}; what could not be done, such as the backup, is said before. */
    void close(PlanStore store, Runnable next) {
        page.accept(new MessagePage("Closing…", ""));
        background.run(
                () -> {
                    store.close();
                    return store;
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
