package org.bcfplanner.ui.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.report.picture.Trajectory;
import org.bcfplanner.ui.chart.PictureImage;
import org.bcfplanner.ui.chart.TrajectoryCard;
import org.bcfplanner.ui.grid.TextBlock;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Parts;

/** The way of the selected row as a picture, or as the table that is its twin. */
public final class TrajectoryPanel extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination COPY_ANYWHERE = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final KeyCombination TURN = KeyCombination.valueOf("Shortcut+Shift+T");

    private final String thing;
    private final Action turn;
    private final Action copy;
    private final ActionButton turnButton;
    private final ActionButton copyButton;
    private final TrajectoryCard card;
    private final TrajectoryTwin twin;
    private Trajectory shown = new Trajectory("", "", "", List.of(), List.of());
    private boolean asTable;
    private Consumer<String> onSaid = words -> {};

    /**
     * @param thing what a row is called: {@code metric}
     * @param scale the text size, 1 for 100 %
     */
    public TrajectoryPanel(String thing, double scale) {
        this.thing = thing;
        turn = Action.of(thing + "-table", ActionGroup.VIEW, "Picture of the " + thing + " as table", this::turn)
                .named(() ->
                        asTable ? "Table of the " + thing + " as picture" : "Picture of the " + thing + " as table")
                .drawn(() -> asTable ? "bi-graph-down" : "bi-table")
                .refusedBy(this::refusal);
        copy = Action.of("copy-" + thing, ActionGroup.EDIT, "Copy picture of the " + thing, this::copy)
                .drawn("bi-files")
                .refusedBy(this::refusal);
        turnButton = ActionButton.icon(turn);
        copyButton = ActionButton.icon(copy);
        card = new TrajectoryCard(scale, new HBox(turnButton, copyButton));
        twin = new TrajectoryTwin(scale);
        getStyleClass().addAll("panel", "trajectory-panel");
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(twin.view(), Priority.ALWAYS);
        getChildren().setAll(card);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key) && !asTable) {
                copy.run();
                key.consume();
            }
        });
    }

    /** Takes what is said of what was done. */
    public void onSaid(Consumer<String> consumer) {
        onSaid = consumer;
    }

    /** Shows another way. */
    public void show(Trajectory trajectory) {
        shown = trajectory;
        card.show(trajectory);
        twin.show(trajectory);
        if (asTable && trajectory.isEmpty()) {
            asTable = false;
            arrange();
        }
        turnButton.refresh();
        copyButton.refresh();
    }

    /** Run when somebody asks to go to where the selected figure is typed. */
    public void onOpen(Consumer<String> column) {
        card.onOpen(() -> card.selected().map(Trajectory.Point::column).ifPresent(column));
    }

    /** What can be done with the picture. */
    public List<Action> actions() {
        return List.of(turn, copy);
    }

    /** The keys of pictures, wherever in the section the focus is. */
    public void listenOn(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Optional<Action> action = TURN.match(key)
                    ? Optional.of(turn)
                    : COPY_ANYWHERE.match(key) ? Optional.of(copy) : Optional.empty();
            action.ifPresent(each -> {
                key.consume();
                each.refusal().get().ifPresentOrElse(onSaid, each.work());
            });
        });
    }

    private void turn() {
        asTable = !asTable;
        arrange();
        turnButton.refresh();
        if (asTable) {
            twin.enter();
        } else {
            card.enter();
        }
    }

    private void arrange() {
        getChildren()
                .setAll(
                        asTable
                                ? List.of(
                                        new HBox(
                                                Parts.spacer(),
                                                Parts.button("As picture", "bi-graph-down", this::turn, "chip")),
                                        twin.view())
                                : List.of(card));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(PictureImage.of(shown));
        content.putString(new TextBlock(shown.table()).format());
        boolean copied = Clipboard.getSystemClipboard().setContent(content);
        onSaid.accept(
                copied
                        ? "“" + shown.title() + "” is on the clipboard, as an image and as a table."
                        : "The system did not take the picture onto the clipboard. Try again.");
    }

    private Optional<String> refusal() {
        return shown.isEmpty()
                ? Optional.of("There is nothing to draw yet: the " + thing + " has no figures.")
                : Optional.empty();
    }
}
