package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.WrappingRow;

/** The head of a chapter: its heading, where it stands in the document, how far it is, and what the template asks. */
final class ChapterHead extends VBox {
    private final Label heading = Parts.label("", "page-title");
    private final Label place = Parts.label("", "fg-muted");
    private final Segmented<ChapterState> states =
            new Segmented<>("State", List.of(ChapterState.values()), ChapterState::label).wrap();
    private final Label guidance = Parts.label("");
    private final HBox banner;
    private final Button again;
    private final HBox top;

    ChapterHead(double scale) {
        getStyleClass().add("chapter-head");
        heading.setWrapText(true);
        heading.setId("chapter-heading");
        heading.setMinWidth(0);
        guidance.setWrapText(true);
        top = new HBox(8, heading);
        top.getStyleClass().add("chapter-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        again = Parts.button("What the template asks", "bi-lightbulb", () -> guide(true), "link");
        again.setId("show-guidance");
        Button hide = new Button("Hide");
        hide.setId("hide-guidance");
        hide.getStyleClass().add("link");
        hide.setMinWidth(Region.USE_PREF_SIZE);
        hide.setOnAction(event -> guide(false));
        VBox words = new VBox(3, Parts.label("What the template asks", "strong"), guidance);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        banner = new HBox(12, Icons.of("bi-lightbulb", 15, "fg-accent"), words, hide);
        banner.getStyleClass().addAll("banner", "guidance");
        HBox left = new HBox(8, place, again);
        left.getStyleClass().add("chapter-place");
        WrappingRow row = new WrappingRow(
                Parts.sized(left, scale, 190, 300), Parts.sized(new HBox(Parts.spacer(), states), scale, 300, 330));
        getChildren().addAll(top, row, banner);
        guide(true);
    }

    void onState(Consumer<ChapterState> listener) {
        states.onChoice(listener);
    }

    /** Stands at the right of the heading. */
    void beside(Region node) {
        top.getChildren().add(node);
    }

    void show(Asked chapter, ChapterState state) {
        heading.setText(chapter.heading());
        place.setText(chapter.isStray() ? "Not in Part 1" : "Section " + chapter.number() + " of Part 1");
        guidance.setText(chapter.section().guidance().strip());
        states.choose(state);
    }

    private void guide(boolean shown) {
        banner.setVisible(shown);
        banner.setManaged(shown);
        again.setVisible(!shown);
        again.setManaged(!shown);
    }
}
