package org.bcfplanner.ui.kit;

import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Lets a text that has too little room say the whole of it in a tooltip, as long as it is cut and has no other. */
public final class WholeText {
    private final Labeled text;
    private final Control owner;
    private @Nullable Tooltip whole;

    private WholeText(Labeled text, Control owner) {
        this.text = text;
        this.owner = owner;
    }

    public static void tell(Labeled labeled) {
        new WholeText(labeled, labeled).watch();
    }

    /** The same of what is chosen in a box; its label, which takes no pointer, is made with its skin. */
    public static void tell(ChoiceBox<?> box) {
        box.skinProperty().addListener((property, was, is) -> {
            if (box.lookup(".label") instanceof Labeled label) {
                new WholeText(label, box).watch();
            }
        });
    }

    private void watch() {
        text.textTruncatedProperty().addListener((property, was, is) -> refresh());
        text.textProperty().addListener((property, was, is) -> refresh());
    }

    private void refresh() {
        Tooltip shown = owner.getTooltip();
        boolean ours = shown != null && shown.equals(whole);
        if (!text.isTextTruncated()) {
            if (ours) {
                owner.setTooltip(null);
            }
        } else if (shown == null || ours) {
            owner.setTooltip(saying(text.getText()));
        }
    }

    /** Made when it is first wanted: most texts have room enough, and a tooltip costs more than a label. */
    private Tooltip saying(String words) {
        Tooltip made = Objects.requireNonNullElseGet(whole, Tooltip::new);
        made.setText(words);
        whole = made;
        return made;
    }
}
