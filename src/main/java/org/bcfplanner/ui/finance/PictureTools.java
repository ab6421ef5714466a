package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Parts;

/**
 * The row of tools over a picture: what is shown, and what can be done with it. As room gets scarce the buttons give up
 * their words first, then the choices fold.
 */
final class PictureTools extends HBox {
    /** How much is in view. */
    private enum Room {
        ALL,
        ICONS,
        FOLDED;

        Room tighter() {
            return this == ALL ? ICONS : FOLDED;
        }

        Room wider() {
            return this == FOLDED ? ICONS : ALL;
        }
    }

    private final List<FoldingChoice<?>> choices;
    private final List<Action> actions;
    private final List<ActionButton> buttons = new ArrayList<>();
    private final Map<Room, Double> needed = new EnumMap<>(Room.class);
    private Room room = Room.ALL;

    PictureTools(List<FoldingChoice<?>> choices, List<Action> actions) {
        super(8);
        this.choices = choices;
        this.actions = actions;
        getStyleClass().add("tools");
        getChildren().addAll(choices);
        getChildren().add(Parts.spacer());
        for (Action action : actions) {
            ActionButton button = ActionButton.words(action, action.name().get());
            buttons.add(button);
            getChildren().add(button);
        }
    }

    /** Shows what can be done now, and what it is called. */
    void refresh() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).button().setText(actions.get(i).name().get());
            buttons.get(i).refresh();
        }
    }

    /** As narrow as the window asks: then words are given up. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        needed.put(room, super.computePrefWidth(-1));
        Room fitting = fitting();
        if (fitting == room) {
            super.layoutChildren();
            return;
        }
        room = fitting;
        arrange();
        applyCss();
        layoutChildren();
    }

    private Room fitting() {
        if (needs(room) > getWidth()) {
            return room.tighter();
        }
        return needs(room.wider()) <= getWidth() ? room.wider() : room;
    }

    /** The width that was needed when there was last so much in view. */
    private double needs(Room each) {
        return needed.getOrDefault(each, 0.0);
    }

    private void arrange() {
        ContentDisplay display = room == Room.ALL ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        buttons.forEach(button -> button.button().setContentDisplay(display));
        choices.forEach(room == Room.FOLDED ? FoldingChoice::fold : FoldingChoice::unfold);
    }
}
