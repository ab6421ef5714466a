package org.bcfplanner.ui.kit;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * An action as a button. A disabled button shows no tooltip of its own, so the tooltip that says why hangs on what is
 * around it.
 */
public final class ActionButton extends StackPane {
    private final Action action;
    private final Button button = new Button();
    private final Tooltip tooltip = new Tooltip();

    private ActionButton(Action action) {
        this.action = action;
        button.setId(action.id());
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Tooltip.install(this, tooltip);
        refresh();
    }

    /** A button that is only an icon. */
    public static ActionButton icon(Action action) {
        ActionButton made = new ActionButton(action);
        made.button.getStyleClass().add("icon-button");
        return made;
    }

    /** A button with an icon and words of its own. */
    public static ActionButton words(Action action, String words) {
        ActionButton made = new ActionButton(action);
        made.button.setText(words);
        made.button.setMinWidth(Region.USE_PREF_SIZE);
        return made;
    }

    public Button button() {
        return button;
    }

    /** Shows name, icon and whether it can be done as they are now. */
    public void refresh() {
        Optional<String> refusal = action.refusal().get();
        String name = action.name().get();
        String keys = action.keyWords();
        button.setDisable(refusal.isPresent());
        String icon = action.icon().get();
        button.setGraphic(icon.isEmpty() ? null : Icons.of(icon, 16));
        button.setAccessibleText(refusal.map(reason -> name + ": " + reason).orElse(name));
        tooltip.setText(name
                + (keys.isEmpty() ? "" : " (" + keys + ")")
                + refusal.map(reason -> "\n" + reason).orElse(""));
    }
}
