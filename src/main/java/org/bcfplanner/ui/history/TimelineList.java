package org.bcfplanner.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.bcfplanner.ui.kit.Parts;

/** The edits of the plan by day. Enter and a double click go to what was changed, or read on. */
final class TimelineList extends ListView<TimelineRow> {
    private final Label nothing = Parts.label("", "fg-muted");
    private Consumer<Moment> onGo = moment -> {};
    private Runnable onMore = () -> {};
    private Runnable onChoice = () -> {};
    private boolean showing;

    TimelineList() {
        nothing.setWrapText(true);
        nothing.getStyleClass().add("history-nothing");
        getStyleClass().addAll("history-list", "edge-to-edge");
        setId("timeline");
        setAccessibleText("What was done to the plan");
        setPlaceholder(nothing);
        setCellFactory(TimelineCell::new);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(click -> {
            boolean more = getSelectionModel().getSelectedItem() instanceof TimelineRow.More;
            if (click.getButton() == MouseButton.PRIMARY && (click.getClickCount() == 2 || more)) {
                open();
            }
        });
        getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!showing) {
                chosen(was.intValue(), is.intValue());
            }
        });
    }

    void onGo(Consumer<Moment> consumer) {
        onGo = consumer;
    }

    /** Run when older edits are asked for. */
    void onMore(Runnable listener) {
        onMore = listener;
    }

    /** Run when another edit is chosen. */
    void onChoice(Runnable listener) {
        onChoice = listener;
    }

    /** Shows other rows. The chosen edit stays chosen; the newest does not, where there is a newer one. */
    void show(List<TimelineRow> rows, String none) {
        nothing.setText(none);
        if (getItems().equals(rows)) {
            return;
        }
        showing = true;
        int place = getSelectionModel().getSelectedIndex();
        boolean atNewest = place == 1;
        Optional<Long> before = atNewest
                ? Optional.empty()
                : chosen().map(moment -> moment.edit().number());
        boolean atMore = getSelectionModel().getSelectedItem() instanceof TimelineRow.More;
        getItems().setAll(rows);
        int kept = before.map(number -> placeOf(rows, number)).orElse(atMore ? place : -1);
        select(kept >= 0 ? kept : 1, 1);
        if (getSelectionModel().getSelectedIndex() <= 1) {
            scrollTo(0);
        }
        showing = false;
        onChoice.run();
    }

    /** The chosen edit. */
    Optional<Moment> chosen() {
        return getSelectionModel().getSelectedItem() instanceof TimelineRow.OfEdit edit
                ? Optional.of(edit.moment())
                : Optional.empty();
    }

    private static int placeOf(List<TimelineRow> rows, long number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof TimelineRow.OfEdit edit
                    && edit.moment().edit().number() == number) {
                return i;
            }
        }
        return -1;
    }

    /** A day is no place to stand on: the choice goes past it. */
    private void chosen(int was, int is) {
        if (is >= 0 && is < getItems().size() && getItems().get(is) instanceof TimelineRow.OfDay) {
            showing = true;
            select(is, is < was && is > 0 ? -1 : 1);
            showing = false;
            if (is == 0) {
                scrollTo(0);
            }
        }
        onChoice.run();
    }

    private void select(int place, int way) {
        int to = place;
        if (to < getItems().size() && to >= 0 && getItems().get(to) instanceof TimelineRow.OfDay) {
            to += way;
        }
        if (to >= 0 && to < getItems().size()) {
            getSelectionModel().clearAndSelect(to);
            getFocusModel().focus(to);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShiftDown() && !key.isShortcutDown()) {
            open();
            key.consume();
        }
    }

    private void open() {
        if (getSelectionModel().getSelectedItem() instanceof TimelineRow.More) {
            onMore.run();
        } else {
            chosen().ifPresent(onGo);
        }
    }
}
