package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.ui.grid.Travel.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {
    /** Ten rows of five columns; rows 0 and 5 lead groups; columns 2 to 4 can be typed into; rows 2 and 3 are empty. */
    private final Travel travel =
            new Travel(10, 5, (row, column) -> row % 5 != 0 && column >= 2, (row, column) -> row != 2 && row != 3);

    @ParameterizedTest
    @CsvSource({
        "4,2, UP, 3,2",
        "0,2, UP, 0,2",
        "9,2, DOWN, 9,2",
        "4,0, LEFT, 4,0",
        "4,4, RIGHT, 4,4",
        "4,3, ROW_START, 4,0",
        "4,3, ROW_END, 4,4",
        "4,3, FIRST, 0,0",
        "4,3, LAST, 9,4",
        "4,3, PAGE_DOWN, 8,3",
        "4,3, PAGE_UP, 0,3",
        "0,1, EDGE_DOWN, 1,1",
        "1,1, EDGE_DOWN, 4,1",
        "4,1, EDGE_DOWN, 9,1",
        "9,1, EDGE_UP, 4,1",
        "4,0, EDGE_RIGHT, 4,4",
        "1,2, NEXT, 1,3",
        "1,4, NEXT, 2,2",
        "4,4, NEXT, 6,2",
        "9,4, NEXT, 9,4",
        "6,2, PREVIOUS, 4,4",
        "1,2, PREVIOUS, 1,2",
        "4,3, ENTER, 6,3",
        "6,3, ENTER_BACK, 4,3",
        "9,3, ENTER, 9,3",
        "4,0, ENTER, 5,0"
    })
    void goesWhereASpreadsheetGoes(int row, int column, Way way, int toRow, int toColumn) {
        assertThat(travel.go(new Place(row, column), way, 4)).isEqualTo(new Place(toRow, toColumn));
    }

    @Test
    void staysInsideWhereverItStarts() {
        for (Way way : Way.values()) {
            for (int row = 0; row < 10; row++) {
                for (int column = 0; column < 5; column++) {
                    Place to = travel.go(new Place(row, column), way, 4);
                    assertThat(to.row()).as("%s", way).isBetween(0, 9);
                    assertThat(to.column()).as("%s", way).isBetween(0, 4);
                }
            }
        }
    }
}
