package org.bcfplanner.ui.notes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** A note of a reviewer: who, when, about which words, what it says, and what can be done with it. */
final class NoteCard extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What can be done with a note. */
    interface Doing {
        void go(ReviewNote note);

        void reply(ReviewNote note);

        void settle(ReviewNote note, boolean resolved);

        void edit(ReviewNote note);

        void delete(ReviewNote note);
    }

    NoteCard(ReviewNote note, LocalDate today, Doing doing) {
        super(8);
        getStyleClass().add("note-card");
        Label words = Parts.label(note.note().written(), "note-words");
        words.setWrapText(true);
        getChildren().add(head(note, today));
        if (!note.quote().isEmpty()) {
            getChildren().add(quote(note, doing));
        }
        getChildren().addAll(words, buttons(note, doing));
        setAccessibleText((note.resolved() ? "Resolved note of " : "Open note of ") + note.author() + ": "
                + note.note().written());
    }

    private static HBox head(ReviewNote note, LocalDate today) {
        Label initials = Parts.fixed(initials(note.author()), "note-initials");
        Label author = Parts.label(note.author(), "strong");
        author.setMinWidth(0);
        VBox who = new VBox(author, Parts.label(day(note.writtenOn(), today), "fg-muted", "small"));
        who.setMinWidth(0);
        Label state =
                Parts.fixed(note.resolved() ? "Resolved" : "Open", note.resolved() ? "note-resolved" : "note-open");
        if (note.resolved()) {
            state.setGraphic(Icons.of("bi-check", 12, "fg-success"));
        }
        HBox head = new HBox(8, initials, who, Parts.spacer(), state);
        head.getStyleClass().add("note-head");
        return head;
    }

    private static Button quote(ReviewNote note, Doing doing) {
        String words = note.quote().strip().replaceAll("\\s+", " ");
        Button quote = new Button("“" + words + "”");
        quote.getStyleClass().addAll("link", "note-quote");
        quote.setWrapText(true);
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setAccessibleText("Go to “" + words + "”");
        quote.setOnAction(event -> doing.go(note));
        return quote;
    }

    private static HBox buttons(ReviewNote note, Doing doing) {
        Button reply = link("Reply", () -> doing.reply(note));
        Button settle = link(note.resolved() ? "Reopen" : "Resolve", () -> doing.settle(note, !note.resolved()));
        settle.setId("settle-note");
        MenuButton more = new MenuButton("", Icons.of("bi-three-dots", 14));
        more.getStyleClass().add("icon-button");
        more.setAccessibleText("More to do with the note");
        more.getItems().addAll(item("Edit", () -> doing.edit(note)), item("Delete", () -> doing.delete(note)));
        HBox buttons = new HBox(8, reply, settle);
        if (note.passage() != null && note.quote().isEmpty()) {
            buttons.getChildren().add(link("Go to it", () -> doing.go(note)));
        }
        buttons.getChildren().addAll(Parts.spacer(), more);
        buttons.getStyleClass().add("note-buttons");
        return buttons;
    }

    private static Button link(String words, Runnable work) {
        Button button = new Button(words);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> work.run());
        return item;
    }

    /** {@code RO} of “Risk owner”: the first letters of the first two words, or of one. */
    static String initials(String author) {
        String plain = author.strip();
        int second = plain.indexOf(' ') + 1;
        String letters = second > 0
                ? plain.substring(0, 1) + plain.substring(second).strip().substring(0, 1)
                : plain.substring(0, Math.min(2, plain.length()));
        return letters.isEmpty() ? "?" : letters.toUpperCase(Locale.UK);
    }

    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1))
                ? "Yesterday"
                : (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }
}
