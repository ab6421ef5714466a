package org.bcfplanner.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.history.Told;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A row of the timeline: a day, or an edit with its time, who made it and the first of what changed. */
final class TimelineCell extends WrappingCell<TimelineRow> {
    /** As many changes are shown as have room in a glance; the card of the edit has them all. */
    private static final int MOST = 3;

    private static final String DAY = "history-day";

    TimelineCell(ListView<TimelineRow> list) {
        super(list);
    }

    @Override
    protected void updateItem(@Nullable TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(DAY);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case TimelineRow.OfDay day -> {
                getStyleClass().add(DAY);
                setGraphic(Parts.label(day.words(), "strong"));
                setAccessibleText(day.words());
            }
            case TimelineRow.OfEdit edit -> show(edit.moment());
            case TimelineRow.More ignored -> {
                Label more = Parts.label("Show older changes", "history-more");
                more.setGraphic(Icons.of("bi-chevron-down", 12, "fg-accent"));
                setGraphic(more);
                setAccessibleText("Show older changes");
            }
        }
    }

    private void show(Moment moment) {
        Optional<String> whose = Whose.words(moment);
        Label who = Parts.label(moment.edit().author().words(), "fg-muted", "small");
        Label heading = Parts.label(moment.heading(), "history-heading");
        VBox words = new VBox(2, new HeadingLine(heading, who));
        whose.ifPresent(line -> words.getChildren().add(wrapped(line)));
        words.getChildren().addAll(lines(moment));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox icon = new HBox(Icons.of(moment.kind().icon(), 14));
        icon.getStyleClass().add("history-icon");
        HBox row = new HBox(Parts.fixed(When.time(moment.edit().at()), "history-time"), icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText(spoken(moment));
    }

    private static List<Node> lines(Moment moment) {
        List<Told> told = moment.told();
        int shown = told.size() == MOST + 1 ? told.size() : Math.min(MOST, told.size());
        List<Node> lines = new ArrayList<>();
        told.stream().limit(shown).forEach(each -> lines.add(shrinking(each.words())));
        int left = told.size() - shown + moment.unread();
        if (left > 0) {
            lines.add(Parts.label("and %,d more".formatted(left), "fg-muted", "small"));
        }
        return lines;
    }

    private static Label wrapped(String words) {
        Label line = Parts.label(words, "fg-muted", "small");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Label shrinking(String words) {
        Label line = Parts.label(words, "fg-muted", "small");
        line.setMinWidth(0);
        return line;
    }

    private static String spoken(Moment moment) {
        StringBuilder words = new StringBuilder(When.time(moment.edit().at()) + ", " + moment.heading() + ", by "
                + moment.edit().author().words());
        Whose.words(moment).ifPresent(whose -> words.append(". ").append(whose));
        moment.told().stream().limit(MOST).forEach(each -> words.append(". ").append(each.words()));
        return words.toString();
    }
}
