package org.bcfplanner.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars of a picture as they are laid out, and as a screen reader is told of them. */
class BarsTest {
    private static final Plan PLAN = ThurrockPlan.plan();

    @Test
    void aScreenReaderIsToldOfAListWhoseItemsSayWhatTheBarsShow() {
        Toolkit.run(() -> {
            Bars bars = bars(PictureKind.POOL, 1, 900);
            assertThat(bars.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                    .isEqualTo(10);
            Node item = (Node) bars.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 6);
            assertThat(item.getAccessibleText()).isEqualTo("Prevention: £1,082k to £1,468k + 1 TBC");
            assertThat(bars.getAccessibleText()).startsWith("Pool and schemes, 2014/15. In 2014/15 the schemes");
            Node focused = (Node) bars.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat(focused.getAccessibleText()).isEqualTo("Pool: £3,724k");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.8, 560", "1, 560", "1, 1200", "2, 660", "2, 1200"})
    void noWordsAreCutOffAndNoneAreWiderThanThePicture(double scale, double width) {
        Toolkit.run(() -> {
            for (PictureKind kind : List.of(PictureKind.POOL, PictureKind.THEMES, PictureKind.TYPES)) {
                Bars bars = bars(kind, scale, width);
                assertThat(bars.lookupAll(".label")).isNotEmpty().allSatisfy(node -> {
                    Label label = (Label) node;
                    Bounds at = bars.sceneToLocal(label.localToScene(label.getLayoutBounds()));
                    assertThat(at.getMinX()).as(label.getText()).isNotNegative();
                    assertThat(at.getMaxX()).as(label.getText()).isLessThanOrEqualTo(width + 1);
                    assertThat(label.getWidth()).as(label.getText()).isGreaterThanOrEqualTo(label.prefWidth(-1) - 1);
                });
            }
        });
    }

    @Test
    void theLengthsOfBarsAreInProportionToWhatTheyShow() {
        Toolkit.run(() -> {
            Bars bars = bars(PictureKind.POOL, 1, 900);
            double pool = length(bars, 0, ".bar-whole");
            assertThat(length(bars, 1, ".bar-whole") / pool).isBetween(0.76, 0.78); // 2,862 of 3,724
            assertThat(length(bars, 7, ".bar-least") / pool).isBetween(0.49, 0.51); // 1,864 of 3,724
            assertThat(length(bars, 8, ".bar-gap") / pool).isBetween(0.30, 0.33); // 1,169 of 3,724
        });
    }

    @Test
    void theImageIsOnWhiteAndTheSameInEveryTheme() throws IOException {
        byte[] light = Toolkit.on(() -> PictureImage.png(picture(PictureKind.POOL)));
        Toolkit.run(() -> {
            Scene dark = new Scene(new PictureCard(1));
            new Appearance(Theme.DARK, 100).dress(dark);
        });
        byte[] again = Toolkit.on(() -> PictureImage.png(picture(PictureKind.POOL)));
        Toolkit.run(() -> Theme.apply(new Scene(new PictureCard(1))));
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(light));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(again));
        assertThat(one.getWidth()).isEqualTo(1760);
        assertThat(one.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
        assertThat(pixels(other)).isEqualTo(pixels(one));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static double length(Bars bars, int row, String part) {
        Node item = (Node) bars.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, row);
        return Objects.requireNonNull(item.lookup(part)).getLayoutBounds().getWidth();
    }

    private static Bars bars(PictureKind kind, double scale, double width) {
        Bars bars = new Bars(scale);
        bars.show(picture(kind));
        bars.setManaged(false);
        Scene scene = new Scene(new Group(bars));
        new Appearance(Theme.LIGHT, (int) Math.round(scale * 100)).dress(scene);
        bars.applyCss();
        bars.resize(width, bars.prefHeight(width));
        bars.layout();
        return bars;
    }

    private static Picture picture(PictureKind kind) {
        return kind.of(PLAN, Editions.get(PLAN.details().edition()), FinancialYear.parse("2014/15"));
    }
}
