package org.bcfplanner.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A version: name and note, who named it when, what had changed since the one before, and who signed it. */
final class VersionCell extends WrappingCell<VersionsModel.Listed> {
    VersionCell(ListView<VersionsModel.Listed> list) {
        super(list);
    }

    @Override
    protected void updateItem(VersionsModel.@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        if (empty || listed == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        VBox box = new VBox(3, top(listed));
        if (!listed.version().note().isBlank()) {
            box.getChildren().add(wrapped(listed.version().note(), "history-note"));
        }
        box.getChildren().add(wrapped(since(listed), "fg-muted", "small"));
        if (!listed.signers().isEmpty()) {
            Label signed = wrapped("Signed by " + String.join(", ", listed.signers()), "small");
            signed.setGraphic(Icons.of("bi-pen", 12, "fg-success"));
            box.getChildren().add(signed);
        }
        setGraphic(box);
        setAccessibleText(spoken(listed));
    }

    private static HBox top(VersionsModel.Listed listed) {
        String by = listed.version().author();
        Label who =
                Parts.label(When.whole(listed.version().at()) + (by.isBlank() ? "" : " · " + by), "fg-muted", "small");
        who.setMinWidth(0);
        HBox top = new HBox(12, Parts.fixed(listed.version().name(), "history-version"), Parts.spacer(), who);
        top.setAlignment(Pos.BASELINE_LEFT);
        return top;
    }

    private static String since(VersionsModel.Listed listed) {
        return listed.before().isEmpty()
                ? "The first version that was named"
                : "Since " + listed.before() + ": " + listed.since();
    }

    private static String spoken(VersionsModel.Listed listed) {
        return listed.version().name() + ", " + When.whole(listed.version().at()) + ", by "
                + listed.version().author() + ". " + listed.version().note() + ". " + since(listed)
                + (listed.signers().isEmpty() ? "" : ". Signed by " + String.join(", ", listed.signers()));
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
