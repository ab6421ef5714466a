package org.bcfplanner.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.checks.ChecksPane;
import org.bcfplanner.ui.checks.ChecksStrip;
import org.bcfplanner.ui.checks.Listing;
import org.jspecify.annotations.Nullable;

/** Where the checks stand: beside the page where there is room, else as a strip that opens them over it. */
final class ChecksSide {
    private final ChecksModel model;
    private final Shell shell;
    private final ChecksPane pane;
    private final ChecksStrip strip;
    private Room room = Room.WIDE;
    private boolean wanted = true;
    /** Beside what is no section of the plan, such as the overview, the pane is away until somebody asks for it. */
    private boolean wantedBesideNone;

    private boolean besideNone;
    private boolean over;

    /** A direction through the findings. */
    enum Step {
        NEXT,
        PREVIOUS
    }

    ChecksSide(ChecksModel model, Shell shell) {
        this.model = model;
        this.shell = shell;
        this.strip = new ChecksStrip(model, this::toggle);
        this.pane = new ChecksPane(model, new ChecksPane.Surroundings() {
            @Override
            public void goTo(Finding finding) {
                leave();
                shell.jumps().go(finding);
            }

            @Override
            public Optional<String> refusalToGo(Finding finding) {
                return shell.jumps().refusal(finding);
            }

            @Override
            public void hide() {
                toggle();
            }
        });
        pane.setId("checks-pane");
    }

    void toggle() {
        if (room != Room.WIDE) {
            over = !over;
        } else if (besideNone) {
            wantedBesideNone = !wantedBesideNone;
        } else {
            wanted = !wanted;
        }
        place();
        if (isShown()) {
            pane.enter();
        } else {
            shell.enter();
        }
    }

    /** Says which section is at the front. */
    void beside(String name) {
        Section section = section(name);
        besideNone = section == null;
        pane.beside(section);
        over = false;
        place();
    }

    /** Shows the checks of the whole plan, all of them. */
    void showAll() {
        model.scope(null);
        model.filter(Listing.ALL);
        if (isShown()) {
            pane.enter();
        } else {
            toggle();
        }
    }

    void fit(Room now) {
        room = now;
        over = false;
        place();
    }

    void step(Step step) {
        Optional<Finding> finding = step == Step.NEXT ? model.next() : model.previous();
        finding.ifPresentOrElse(
                found -> {
                    model.select(found);
                    shell.jumps().go(found);
                },
                () -> shell.refused("There is no finding to go to."));
    }

    /** Shows the checks of the whole plan, at the first error, which is gone to where it has a page. */
    void firstError() {
        model.checks().flatMap(checks -> checks.errors().stream().findFirst()).ifPresent(error -> {
            model.scope(null);
            model.filter(Listing.ERRORS);
            model.select(error);
            shell.jumps().go(error);
            if (!isShown()) {
                toggle();
            }
        });
    }

    /** The pane as a part of the window that a key goes to, while it is open. */
    Optional<Regions.Stop> stop() {
        return isShown() ? Optional.of(new Regions.Stop(pane, pane::enter)) : Optional.empty();
    }

    private boolean isShown() {
        return room == Room.WIDE ? isWanted() : over;
    }

    private boolean isWanted() {
        return besideNone ? wantedBesideNone : wanted;
    }

    private void leave() {
        if (over) {
            over = false;
            place();
        }
    }

    private void place() {
        boolean wide = room == Room.WIDE;
        Node beside = wide ? (isWanted() ? pane : null) : strip;
        pane.getStyleClass().remove("floating");
        if (!wide) {
            pane.getStyleClass().add("floating");
        }
        shell.place(beside, !wide && over ? pane : null);
        shell.checksOpen(isShown());
    }

    private static @Nullable Section section(String name) {
        return Arrays.stream(Section.values())
                .filter(each -> each.label().equals(name))
                .findFirst()
                .orElse(null);
    }
}
