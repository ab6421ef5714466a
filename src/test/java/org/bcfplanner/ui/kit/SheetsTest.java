package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    /** Of a kind of text that this program does not show: its border is dashed, and whole in the binary form. */
    private static final String ABBREVIATION = ".bb-code *.abbr";

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

    /** The packaged program reads the binary form of each sheet, which is made from its text when the jar is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/bcfplanner/ui/planner.css",
                "/org/bcfplanner/ui/light.css",
                "/org/bcfplanner/ui/dark.css",
                "/org/bcfplanner/ui/high-contrast.css",
                "/atlantafx/base/theme/primer-light.css",
                "/atlantafx/base/theme/primer-dark.css"
            })
    void inBinaryFormASheetSaysWhatItsTextSays(String sheet, @TempDir Path folder) throws IOException {
        URL text = Objects.requireNonNull(SheetsTest.class.getResource(sheet), sheet);
        Path css = folder.resolve("sheet.css");
        Path bss = folder.resolve("sheet.bss");
        try (InputStream in = text.openStream()) {
            Files.copy(in, css);
        }
        Stylesheet.convertToBinary(css.toFile(), bss.toFile());
        Stylesheet binary =
                Objects.requireNonNull(Stylesheet.loadBinary(bss.toUri().toURL()), "binary");
        assertThat(said(binary))
                .isEqualTo(said(new CssParser().parse(css.toUri().toURL())))
                .isNotEmpty();
    }

    private static List<String> said(Stylesheet sheet) {
        return sheet.getRules().stream()
                .filter(rule -> !rule.getSelectors().toString().contains(ABBREVIATION))
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream().map(SheetsTest::said).toList())
                .toList();
    }

    /** A style of borders is written in other classes, and so compared by what comes of it. */
    private static String said(Declaration declaration) {
        return declaration.getProperty().equals("-fx-border-style")
                ? Arrays.deepToString((Object[]) declaration.getParsedValue().convert(Font.getDefault()))
                : declaration
                        .toString()
                        .replaceAll("file:[^<]*sheet\\.[bc]ss", "sheet"); // each knows where it was read
    }
}
