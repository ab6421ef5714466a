package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bcfplanner.change.Diff;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.WhoEdits;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What is said over the open plan: that it is a state only to be looked at, with the way back; or once, after the first
 * change somebody makes who has not said who they are, under which name it is kept.
 */
final class Announcements {
    private final Desk desk;
    private final PlanSession session;
    private final String as;
    private final Runnable stopWatching;
    private @Nullable Shell shell;
    private boolean asking;
    private boolean anew;

    /** @param as which state of the plan it is, where that cannot be edited */
    Announcements(Desk desk, PlanSession session, String as) {
        this.desk = desk;
        this.session = session;
        this.as = as;
        this.stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                askOnce();
            }

            @Override
            public void authorChanged(Author now) {
                end();
            }

            @Override
            public void refused(String reason) {
                takeBack(reason);
            }
        });
    }

    /** Says on a new frame what is to be said. */
    void on(Shell frame) {
        shell = frame;
        if (!as.isEmpty()) {
            frame.announce(readOnly());
        } else if (asking) {
            frame.announce(whoEdits());
        } else {
            desk.plan()
                    .map(OpenPlan::received)
                    .ifPresent(received -> received.asked().ifPresent(asked -> frame.announce(asked(asked, received))));
        }
    }

    void close() {
        stopWatching.run();
    }

    private WhoEdits who() {
        return new WhoEdits(desk.tools().settings(), desk.tools().author());
    }

    private void askOnce() {
        if (shell != null && !asking && who().isUnsaid()) {
            asking = true;
            shell.announce(whoEdits());
        }
    }

    /** What was typed is shown no longer, as it is not in the plan. */
    private void takeBack(String reason) {
        if (!anew) {
            anew = true;
            Platform.runLater(() -> {
                desk.showAnew();
                anew = false;
                if (shell != null) {
                    shell.refused(reason);
                }
            });
        }
    }

    private Region readOnly() {
        Button back = Parts.button(
                "Back to the plan",
                "bi-arrow-left",
                () -> desk.showAsItIs(session.plan().id()));
        back.setId("back-to-plan");
        return banner("bi-eye", "Read only: " + as.substring(0, 1).toLowerCase(Locale.UK) + as.substring(1), back);
    }

    private static Region asked(Asked asked, Received received) {
        Button back = Parts.button("Send back…", "bi-reply", received::sendBack);
        back.setId("send-back");
        List<Button> buttons = new ArrayList<>();
        if (received.isGuarded()) {
            Button all = new Button("Edit everything");
            all.setId("edit-everything");
            all.getStyleClass().add("link");
            all.setMinWidth(Region.USE_PREF_SIZE);
            all.setTooltip(new Tooltip("What you were not asked about is kept from slips only. It is not locked."));
            all.setOnAction(event -> received.editEverything());
            buttons.add(all);
        }
        buttons.add(back);
        Region banner = banner("bi-envelope-open", AskedWords.of(asked), buttons.toArray(Button[]::new));
        Tooltip.install(banner, new Tooltip(AskedWords.whole(asked)));
        return banner;
    }

    private Region whoEdits() {
        Button say = Parts.button("Say who you are…", "bi-person", this::say);
        say.setId("say-who");
        Button keep = new Button("Keep that");
        keep.setId("keep-author");
        keep.getStyleClass().add("link");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> {
            who().are(session.who());
            end();
        });
        String name = session.author().isBlank() ? "nobody’s name" : "“" + session.author() + "”";
        return banner("bi-person-badge", "Your changes are kept under " + name, keep, say);
    }

    private void say() {
        AuthorDialog.ask(desk, session);
    }

    /** The name is known now. */
    private void end() {
        boolean asked = asking;
        asking = false;
        if (shell != null && asked) {
            shell.endAnnouncement();
            on(shell);
            shell.enter();
        }
    }

    private static Region banner(String icon, String words, Button... buttons) {
        Label said = Parts.label(words, "strong");
        said.setMinWidth(0);
        said.setId("announcement");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox banner = new HBox(10, Icons.of(icon, 16, "fg-accent"), said);
        banner.getChildren().addAll(buttons);
        banner.getStyleClass().add("announcement");
        return banner;
    }
}
