package org.bcfplanner.ui.take;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.ui.kit.ListPage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a copy changed that came back, by part of the plan, row and field, each to be taken or left; above it what
 * would be found in the result that is in neither copy. Nothing is taken before the button says so.
 */
public final class TakeView extends ListPage<TakeLine> {
    private final TakeModel model;
    private final Surroundings around;
    private final ListView<TakeLine> list = list();
    private final Label outcome = wrapped("", "fg-muted");
    private final Button take = new Button("Take it back");

    /** @param scale the text size, 1 for 100 % */
    public TakeView(TakeModel model, Surroundings around, double scale) {
        super("What the copy changed", scale);
        this.model = model;
        this.around = around;
        setId("take");
        list.setId("take-list");
        outcome.setId("take-outcome");
        list.setCellFactory(ignored -> new TakeCell(list, this::toggle));
        list.setPlaceholder(Parts.label("The copy changed nothing.", "fg-muted"));
        Label sentence = wrapped(model.sentence(), "strong");
        sentence.setId("take-sentence");
        lay(heading(), sentence, wrapped(model.about(), "fg-muted"), outcome, list, foot());
        model.watch(this::show);
        show();
    }

    /** Puts the focus on the first line, or where it was last. */
    public void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private Node heading() {
        Button back = Parts.iconButton("Back, and take nothing (Esc)", "bi-arrow-left", around::back);
        back.setId("take-cancel");
        HBox title = new HBox(8, back, Parts.fixed("Take back a copy", "page-title"));
        title.getStyleClass().add("compare-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        take.setId("take-confirm");
        take.getStyleClass().add("accent");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setTooltip(new Tooltip("Make what is chosen part of this plan, as one step (Ctrl+Enter)"));
        take.setOnAction(event -> around.take(model.result()));
        Button all = plain("All", () -> model.takeAll(true));
        all.setAccessibleText("Take all changes");
        Button none = plain("None", () -> model.takeAll(false));
        none.setAccessibleText("Leave all changes");
        HBox tools = new HBox(8, Parts.spacer(), all, none, take);
        tools.getStyleClass().add("compare-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return new WrappingRow(title, tools);
    }

    private static Button plain(String words, Runnable work) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    private static Node foot() {
        return wrapped(
                "Space takes or leaves a line · Ctrl+Enter takes what is chosen, as one step · Esc back, nothing is taken",
                "fg-muted",
                "small");
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show() {
        int at = list.getSelectionModel().getSelectedIndex();
        TakeLine chosen = list.getSelectionModel().getSelectedItem();
        int shift = list.getItems().size();
        list.getItems().setAll(model.lines());
        if (chosen != null) {
            // findings above may have come or gone
            int moved = Math.clamp(
                    at + (long) list.getItems().size() - shift,
                    0,
                    list.getItems().size() - 1);
            list.getSelectionModel().clearAndSelect(moved);
            list.getFocusModel().focus(moved);
        }
        outcome.setText(model.outcome());
        take.setDisable(!model.takesAnything());
    }

    @Override
    protected void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            take.fire();
        } else if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        } else if (key.getCode() == KeyCode.SPACE && list.isFocused()) {
            toggle(list.getSelectionModel().getSelectedItem());
        } else if (key.getCode() == KeyCode.ENTER && list.isFocused()) {
            enterChosen();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            around.back();
        } else {
            return;
        }
        key.consume();
    }

    private void enterChosen() {
        TakeLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen instanceof TakeLine.Found found) {
            around.goTo(found.finding());
        } else {
            toggle(chosen);
        }
    }

    private void toggle(@Nullable TakeLine line) {
        if (line != null) {
            model.toggle(line);
        }
    }
}
