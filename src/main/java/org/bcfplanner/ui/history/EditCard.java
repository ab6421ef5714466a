package org.bcfplanner.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Change;
import org.bcfplanner.history.Told;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;

/** All that the chosen edit changed, each with a way to it. */
final class EditCard extends VBox {
    private final Consumer<Told> go;
    private final Label heading = Parts.label("", "card-title");
    private final Label who = Parts.label("", "fg-muted");
    private final VBox changes = new VBox();

    EditCard(Consumer<Told> go) {
        super(8);
        this.go = go;
        getStyleClass().addAll("panel", "history-card");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        who.setWrapText(true);
        who.setMinHeight(USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(changes);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, who, scroll);
        setId("history-card");
    }

    void show(Optional<Moment> chosen) {
        setVisible(chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(Moment moment) {
        heading.setText(moment.heading());
        String by = moment.edit().author().words();
        String whose = moment.isTaking() ? ", " + Whose.takenBack(moment) : by.isBlank() ? "" : "\n" + by;
        who.setText(When.whole(moment.edit().at()) + whose);
        changes.getChildren()
                .setAll(IntStream.range(0, moment.told().size())
                        .mapToObj(place -> row(moment.told().get(place), place + 1))
                        .toList());
        if (moment.unread() > 0) {
            changes.getChildren()
                    .add(Parts.label("and %,d more rows".formatted(moment.unread()), "fg-muted", "history-change"));
        }
    }

    private HBox row(Told told, int place) {
        Label what = Parts.label(told.what() + ending(told), "history-what");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, what);
        if (told.origin() != null) {
            words.getChildren().add(whose(told.origin()));
        }
        if (!told.before().isEmpty()) {
            words.getChildren().add(value(told.before(), "history-before", "bi-dash"));
        }
        if (!told.after().isEmpty()) {
            words.getChildren().add(value(told.after(), "history-after", "bi-plus"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words);
        if (told.there()) {
            Button there = Parts.iconButton("Go to " + named(told), "bi-arrow-right-short", () -> go.accept(told));
            there.setAccessibleText("Change %d: go to %s".formatted(place, named(told)));
            row.getChildren().add(there);
        }
        row.getStyleClass().add("history-change");
        return row;
    }

    private static Label whose(PastOrigin origin) {
        Label whose = Parts.label(Whose.words(origin), "fg-muted", "small");
        whose.setWrapText(true);
        whose.setMinHeight(USE_PREF_SIZE);
        return whose;
    }

    /** A row that was added is told by its kind, so that its name is needed as well. */
    private static String named(Told told) {
        boolean isRow = told.action() != Change.Action.CHANGED && !told.after().isEmpty();
        return isRow ? told.what() + ": " + told.after() : told.what();
    }

    private static String ending(Told told) {
        return switch (told.action()) {
            case ADDED -> " added";
            case REMOVED -> " removed";
            case CHANGED -> told.before().isEmpty() && told.after().isEmpty() ? " changed" : "";
        };
    }

    /** What was there has a minus before it, what came a plus: neither is told by its colour alone. */
    private static HBox value(String words, String style, String icon) {
        Label label = Parts.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox sign = new HBox(Icons.of(icon, 12));
        sign.getStyleClass().add("history-sign");
        return new HBox(4, sign, label);
    }
}
