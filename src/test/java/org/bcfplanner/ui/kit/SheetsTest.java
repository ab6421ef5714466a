package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class SheetsTest {
    @Test
    void sizesFollowTheTextSizeRoomHalfAsFarAndLinesAndInsetsNot() {
        String css = "-fx-min-height: 32px; -fx-max-width: 1px; -fx-padding: 0 14; -fx-background-insets: 0, 1;";
        assertThat(Sheets.scaled(css, 1.5))
                .isEqualTo(
                        "-fx-min-height: 48.0px; -fx-max-width: 1px; -fx-padding: 0.0 17.5; -fx-background-insets: 0, 1;");
    }

    @Test
    void aTextSizeOutOfBoundsBecomesTheNearest() {
        assertThat(new Appearance(Theme.DARK, 20).percent()).isEqualTo(80);
        assertThat(new Appearance(Theme.DARK, 900).percent()).isEqualTo(200);
        assertThat(new Appearance(Theme.DARK, 200).larger().percent()).isEqualTo(200);
        assertThat(new Appearance(Theme.DARK, 100).smaller().scale()).isEqualTo(0.9);
    }

    @Test
    void theSystemsWishForContrastWinsOverItsColours() {
        assertThat(Theme.of(ColorScheme.LIGHT, false)).isEqualTo(Theme.LIGHT);
        assertThat(Theme.of(ColorScheme.DARK, false)).isEqualTo(Theme.DARK);
        assertThat(Theme.of(ColorScheme.DARK, true)).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(Theme.of(ColorScheme.LIGHT, true)).isEqualTo(Theme.HIGH_CONTRAST);
    }
}
