package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1536, 824);
    private static final Rectangle2D MONITOR = new Rectangle2D(1536, -200, 1920, 1040);

    @Test
    void aPlaceInViewStaysAsItIsAlsoAcrossTwoScreens() {
        assertThat(on(100, 50, 1200, 700, LAPTOP)).isEqualTo(new Rectangle2D(100, 50, 1200, 700));
        assertThat(on(900, 10, 1200, 760, LAPTOP, MONITOR)).isEqualTo(new Rectangle2D(900, 10, 1200, 760));
        assertThat(on(-400, 50, 1200, 700, LAPTOP)).isEqualTo(new Rectangle2D(-400, 50, 1200, 700));
    }

    @Test
    void aWindowOfAMonitorThatIsGoneComesBackOntoTheFirstScreen() {
        assertThat(on(1700, -100, 1400, 800, LAPTOP, MONITOR)).isEqualTo(new Rectangle2D(1700, -100, 1400, 800));
        assertThat(on(1700, -100, 1400, 800, LAPTOP)).isEqualTo(new Rectangle2D(136, 0, 1400, 800));
        assertThat(on(-3000, 5000, 1400, 800, LAPTOP)).isEqualTo(new Rectangle2D(0, 24, 1400, 800));
    }

    @Test
    void aTitleBarThatCannotBeReachedComesBack() {
        assertThat(on(100, -60, 1200, 700, LAPTOP).getMinY()).isZero();
        assertThat(on(100, 800, 1200, 700, LAPTOP).getMinY()).isEqualTo(124);
        assertThat(on(1480, 50, 1200, 700, LAPTOP).getMinX()).isEqualTo(336);
    }

    @Test
    void itIsNeverLargerThanItsScreenNorSmallerThanTheLeastUnlessTheScreenIs() {
        assertThat(on(0, 0, 3000, 2000, LAPTOP)).isEqualTo(LAPTOP);
        assertThat(on(10, 10, 200, 100, LAPTOP)).isEqualTo(new Rectangle2D(10, 10, 1000, 700));
        Rectangle2D small = new Rectangle2D(0, 0, 900, 600);
        assertThat(on(10, 10, 200, 100, small).getWidth()).isEqualTo(900);
        assertThat(on(10, 10, 200, 100, small).getHeight()).isEqualTo(600);
    }

    @Test
    void theUsualPlaceIsTheMiddleOfTheScreen() {
        assertThat(WindowPlace.usual(MONITOR).place()).isEqualTo(new Rectangle2D(1776, -130, 1440, 900));
        assertThat(WindowPlace.usual(LAPTOP).place()).isEqualTo(new Rectangle2D(48, 0, 1440, 824));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        WindowPlace place = new WindowPlace(new Rectangle2D(-20, 30, 1200, 800), true);
        assertThat(WindowPlace.read(place.written())).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3 4", "a b c d true", "1 2 -3 4 true", "1 2 3 4 maybe", "1e9 2 3 4 true"})
    void whatMakesNoSenseIsNotRead(String text) {
        assertThat(WindowPlace.read(text)).isEmpty();
    }

    private static Rectangle2D on(double x, double y, double width, double height, Rectangle2D... screens) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), false)
                .on(List.of(screens))
                .place();
    }
}
