package org.bcfplanner.ui.checks;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** One finding: what it is, why, what was decided or can be done about it, where it is. */
final class FindingCard extends HBox {
    private static final int MOST_WORDS = 120;
    private static final int ROOM_BESIDE = 26;
    /** Goes without saying under the question what was meant. */
    private static final String READ_AS = "Read as ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What the buttons of a card do. */
    interface Doings {
        void goTo(Finding finding);

        void repair(Repair repair);

        /** Opens the form for the reason by which a finding may stand. */
        void openForm(Listed listed);

        /** Accepts a finding with the reason that was written, or says what is wrong with it. */
        void accept(Finding finding, Draft draft);

        /** Closes the form for the reason. */
        void leaveForm(Finding finding);

        void withdraw(Finding finding);

        /** Why a finding cannot be gone to, as a sentence; empty where it can. */
        Optional<String> refusalToGo(Finding finding);
    }

    FindingCard(CardRow row, Doings doings) {
        Listed listed = row.listed();
        Finding finding = listed.finding();
        getStyleClass().add("finding");
        VBox words = new VBox(4, wrapped(Parts.label(finding.heading(), "strong")));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        if (!finding.reason().isEmpty()) {
            words.getChildren().add(wrapped(Parts.label(finding.reason(), "small", "fg-muted")));
        }
        listed.accepted().ifPresent(given -> words.getChildren().add(accepted(word(finding), given)));
        listed.lapsed().ifPresent(given -> words.getChildren().add(lapsed(given)));
        List<Button> buttons = buttons(row, doings);
        if (!buttons.isEmpty()) {
            FlowPane all = new FlowPane(6, 6);
            all.getStyleClass().add("finding-buttons");
            all.getChildren().addAll(buttons);
            words.getChildren().add(all);
        }
        row.draft()
                .ifPresent(draft -> words.getChildren()
                        .add(new AcceptForm(
                                finding.keeps().isEmpty() ? "Accept" : "Keep " + finding.keeps(),
                                draft,
                                () -> doings.accept(finding, draft),
                                () -> doings.leaveForm(finding))));
        words.getChildren().add(foot(listed, doings));
        Listing kind = listed.isOpen() ? Listing.of(finding.severity()) : Listing.ACCEPTED;
        getChildren().addAll(Icons.of(kind.icon(), 14, kind.style()), words);
        addEventHandler(KeyEvent.KEY_PRESSED, FindingCard::pressed);
    }

    private static String word(Finding finding) {
        return finding.keeps().isEmpty() ? "Accepted: " : "Kept: ";
    }

    private static VBox accepted(String word, Acceptance given) {
        VBox box = new VBox(
                2,
                wrapped(Parts.label(word + given.reason().written(), "small")),
                wrapped(Parts.label(by(given), "small", "fg-muted")));
        box.getStyleClass().add("accepted");
        return box;
    }

    /** {@code Finance officer, 10 February 2014}. */
    private static String by(Acceptance given) {
        String day = DAY.format(given.acceptedOn());
        return given.author().isBlank() ? day : given.author() + ", " + day;
    }

    private static Label lapsed(Acceptance given) {
        return wrapped(Parts.label(
                "Accepted before, with the reason “" + given.reason().written() + "”. The figures have changed since.",
                "small",
                "fg-warning"));
    }

    private static List<Button> buttons(CardRow row, Doings doings) {
        Listed listed = row.listed();
        Finding finding = listed.finding();
        List<Button> buttons = new ArrayList<>();
        if (!listed.isOpen()) {
            buttons.add(withdraw(listed, doings));
            return buttons;
        }
        boolean readings =
                finding.repairs().stream().allMatch(repair -> repair.label().startsWith(READ_AS));
        for (Repair repair : finding.repairs()) {
            String words = readings ? repair.label().substring(READ_AS.length()) : repair.label();
            Button button = chip(words, "repair", () -> doings.repair(repair));
            button.setAccessibleText(repair.label() + about(listed));
            buttons.add(button);
        }
        if (listed.canBeAccepted() && row.draft().isEmpty()) {
            Button accept = chip(
                    finding.keeps().isEmpty() ? "Accept…" : Acceptances.words(finding),
                    "accept",
                    () -> doings.openForm(listed));
            accept.setAccessibleText(Acceptances.words(finding) + about(listed));
            buttons.add(accept);
        }
        return buttons;
    }

    private static Button withdraw(Listed listed, Doings doings) {
        Button button = chip("Withdraw", "withdraw", () -> doings.withdraw(listed.finding()));
        button.setAccessibleText("Withdraw" + about(listed));
        return button;
    }

    /** What tells the button of one card from that of another, for those who hear it. */
    private static String about(Listed listed) {
        return ": " + listed.finding().heading() + ", " + listed.where();
    }

    private static Button chip(String words, String style, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("chip", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Words that are long have a line of their own above the way there. */
    private static Pane foot(Listed listed, Doings doings) {
        Label where = wrapped(Parts.label(shortened(listed.where()), "small", "fg-muted"));
        Button go = link(way(listed.finding()), () -> doings.goTo(listed.finding()));
        go.setGraphic(Icons.of("bi-arrow-right-short", 14));
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setAccessibleText(
                "Go to " + where.getText() + ": " + listed.finding().heading());
        StackPane around = new StackPane(go);
        doings.refusalToGo(listed.finding()).ifPresent(reason -> {
            go.setDisable(true);
            Tooltip.install(around, new Tooltip(reason));
        });
        boolean isLong = listed.where().length() > ROOM_BESIDE;
        HBox line = isLong ? new HBox(Parts.spacer(), around) : new HBox(8, where, Parts.spacer(), around);
        line.getStyleClass().add("finding-foot");
        return isLong ? new VBox(where, line) : line;
    }

    private static String way(Finding finding) {
        return switch (finding.place()) {
            case Place.Totals ignored -> "Go to totals";
            case Place.Detail ignored -> "Go to field";
            case Place.Cell ignored -> finding.section() == Section.FINANCE ? "Go to cell" : "Go to field";
            case Place.Column ignored -> finding.section() == Section.FINANCE ? "Go to cell" : "Go to field";
            case Place.PoolValue ignored -> "Go to cell";
        };
    }

    private static String shortened(String where) {
        return where.length() <= MOST_WORDS ? where : where.substring(0, MOST_WORDS - 1) + "…";
    }

    private static Button link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Enter on a button does what the button says, and not what it does on the card. */
    private static void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ButtonBase button) {
            button.fire();
            key.consume();
        }
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
