package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** A text that is cut says the whole of it in a tooltip. */
class WholeTextTest {
    private static final String LONG = "Rapid Response Assessment Service";

    private final Label label = Toolkit.on(() -> new Label(LONG));
    private final Pane room = Toolkit.on(() -> new Pane(label));

    @Test
    void aTextWithRoomEnoughHasNoTooltip() {
        Toolkit.run(() -> show(1_000));
        assertThat(label.getTooltip()).isNull();
    }

    @Test
    void aTextThatIsCutHasOneAsLongAsItIs() {
        Toolkit.run(() -> show(60));
        assertThat(label.getTooltip().getText()).isEqualTo(LONG);
        Toolkit.run(() -> widen(1_000));
        assertThat(label.getTooltip()).isNull();
        Toolkit.run(() -> widen(60));
        assertThat(label.getTooltip().getText()).isEqualTo(LONG);
    }

    @Test
    void theTooltipFollowsTheText() {
        Toolkit.run(() -> show(60));
        Toolkit.run(() -> label.setText("Protection of Social Care"));
        assertThat(label.getTooltip().getText()).isEqualTo("Protection of Social Care");
    }

    @Test
    void aTooltipOfItsOwnIsLeftAlone() {
        Tooltip own = Toolkit.on(() -> new Tooltip("Change who you are"));
        label.setTooltip(own);
        Toolkit.run(() -> show(60));
        Toolkit.run(() -> widen(1_000));
        assertThat(label.getTooltip()).isSameAs(own);
    }

    private void show(double width) {
        new Scene(room);
        WholeText.tell(label);
        widen(width);
    }

    private void widen(double width) {
        label.setPrefWidth(width);
        room.applyCss();
        room.layout();
    }
}
