package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that hold 100 points, of which 96 are filled. */
class PagesTest {
    private final Pages pages = new Pages();

    @Test
    void aPageEndsBeforeTheRowThatHasNoRoom() {
        rows(Pages.Bond.FREE, 40, 40, 20, 40, 40);
        assertThat(pages.height()).isEqualTo(180);
        assertThat(pages.ends(100)).containsExactly(1, 3);
    }

    @Test
    void aHeadingGoesToThePageOfWhatItLeads() {
        rows(Pages.Bond.FREE, 40, 40);
        rows(Pages.Bond.WITH_NEXT, 10);
        rows(Pages.Bond.FREE, 20);
        assertThat(pages.ends(100)).containsExactly(1);
    }

    @Test
    void whatIsHigherThanAPageIsLeftToThePrinter() {
        rows(Pages.Bond.WITH_NEXT, 10);
        rows(Pages.Bond.FREE, 300, 10);
        assertThat(pages.ends(100)).containsExactly(1);
    }

    @Test
    void oneOfManyHeadingsInARowDoesNotStandAlone() {
        rows(Pages.Bond.FREE, 80);
        Collections.nCopies(3, 10.0).forEach(height -> pages.add(height, Pages.Bond.WITH_NEXT));
        assertThat(pages.ends(100)).containsExactly(0);
    }

    private void rows(Pages.Bond bond, double... heights) {
        for (double height : heights) {
            pages.add(height, bond);
        }
    }

    @Test
    void nothingHasNoPages() {
        assertThat(pages.ends(100)).isEqualTo(List.of());
    }
}
