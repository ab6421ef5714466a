package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pasting a block would do. */
class PasteTest {
    private static final Optional<List<String>> NONE = Optional.empty();

    private final Sheet<List<String>> sheet = Letters.sheet("a 1 2 3", "b 4 5 6", "# x x x", "c 7 8 9");
    private final List<Column<List<String>>> columns = Letters.columns(3, true);

    @Test
    void aBlockGoesToItsPlace() {
        Paste paste = paste("p\tq\nr\ts\n", 0, 1, 0, 1);
        assertThat(Letters.words(paste.changes())).containsExactly("r0 c1=p", "r0 c2=q", "r1 c1=r", "r1 c2=s");
        assertThat(List.of(paste.height(), paste.width())).containsExactly(2, 2);
        assertThat(paste.isDoubtful()).isFalse();
    }

    @Test
    void oneValueFillsTheSelectedBlock() {
        assertThat(Letters.words(paste("p", 0, 1, 1, 2).changes()))
                .containsExactly("r0 c1=p", "r0 c2=p", "r1 c1=p", "r1 c2=p");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,7,7", "2,1,2", "2,4,4", "2,5,2", "3,2,3", "3,9,9"})
    void aBlockIsRepeatedWhereItDividesTheSelectedOne(int block, int selected, int covered) {
        assertThat(Paste.repeated(block, selected)).isEqualTo(covered);
    }

    @Test
    void aBlockIsRepeatedInBothDirections() {
        assertThat(Letters.words(paste("p\nq", 0, 1, 1, 2).changes()))
                .containsExactly("r0 c1=p", "r0 c2=p", "r1 c1=q", "r1 c2=q");
    }

    @Test
    void whatStaysTheSameIsCountedAndNotChanged() {
        Paste paste = paste("1\tq", 0, 1, 0, 1);
        assertThat(Letters.words(paste.changes())).containsExactly("r0 c2=q");
        assertThat(paste.unchanged()).isEqualTo(1);
    }

    @Test
    void shortRowsLeaveTheRestAlone() {
        assertThat(Letters.words(paste("p\nq\tr", 0, 1, 0, 1).changes()))
                .containsExactly("r0 c1=p", "r1 c1=q", "r1 c2=r");
    }

    @Test
    void anEmptyTextClears() {
        assertThat(Letters.words(paste("\tq", 0, 1, 0, 1).changes())).containsExactly("r0 c1=", "r0 c2=q");
    }

    @Test
    void cellsThatCannotBeTypedIntoAreSkippedAndCountedWhereATextIsLost() {
        Paste paste = paste("p\tq\tr\n\tx\ts", 1, 1, 1, 1);
        assertThat(Letters.words(paste.changes())).containsExactly("r1 c1=p", "r1 c2=q", "r1 c3=r");
        assertThat(paste.skipped()).isEqualTo(1);
        assertThat(paste.isDoubtful()).isTrue();
        assertThat(paste("a\tp", 0, 0, 0, 0).skipped()).isZero();
    }

    @Test
    void textsThatCannotBeTakenOrReadAreDoubts() {
        Paste paste = paste("bad\t?\tr", 0, 1, 0, 1);
        assertThat(Letters.words(paste.changes())).containsExactly("r0 c3=r");
        assertThat(paste.doubts())
                .extracting(Paste.Doubt::place, Paste.Doubt::sentence, Paste.Doubt::keepable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a, C1", "Not that.", false),
                        org.assertj.core.groups.Tuple.tuple("a, C2", "“?”: Not an amount.", true));
    }

    @Test
    void aTextLongerThanACellHoldsIsADoubt() {
        assertThat(paste("x".repeat(10_001), 0, 1, 0, 1).doubts())
                .extracting(Paste.Doubt::sentence)
                .containsExactly("That is 10,001 characters; there is room for 10,000.");
    }

    @Test
    void rowsBeyondTheLastAreSkippedWhereNoneCanBeAdded() {
        Paste paste = paste("p\nq\n\n", 3, 1, 3, 1);
        assertThat(Letters.words(paste.changes())).containsExactly("r3 c1=p");
        assertThat(paste.added()).isZero();
        assertThat(paste.skipped()).isEqualTo(1);
    }

    @Test
    void rowsBeyondTheLastAreAddedAndBlankOnesAtTheEndAreNot() {
        Paste paste = Paste.of(
                TextBlock.parse("p\n\nr\tbad\n\t\n"),
                new Selection.Range(3, 1, 3, 1),
                sheet,
                columns,
                Optional.of(List.of("", "", "", "")));
        assertThat(paste.added()).isEqualTo(2);
        assertThat(Letters.words(paste.changes())).containsExactly("r3 c1=p", "new row 1 c1=r");
        assertThat(paste.doubts()).extracting(Paste.Doubt::place).containsExactly("New row 2, C2");
    }

    /** It once went through all rows for every cell. */
    @Test
    @Timeout(10)
    void asManyRowsAsThereIsRoomForAreWorkedOutInTime() {
        Paste paste = Paste.of(
                TextBlock.parse("p\tq\n".repeat(TextBlock.MOST_ROWS)),
                new Selection.Range(3, 1, 3, 1),
                sheet,
                columns,
                Optional.of(List.of("", "", "", "")));
        assertThat(paste.added()).isEqualTo(TextBlock.MOST_ROWS - 1);
    }

    /** It once went through as many cells of every row as the widest has: minutes with one row of tabs under many. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void oneRowOfMillionsOfCellsAmongManyIsWorkedOutInTime() {
        int lines = TextBlock.MOST_ROWS - 1;
        TextBlock block = TextBlock.parse("p\n".repeat(lines) + "\t".repeat(TextBlock.MOST - 2 * TextBlock.MOST_ROWS));
        Paste paste =
                Paste.of(block, new Selection.Range(3, 1, 3, 1), sheet, columns, Optional.of(List.of("", "", "", "")));
        assertThat(paste.added()).isEqualTo(lines - 1);
    }

    @Test
    void columnsBeyondTheLastAreLeftOut() {
        Paste paste = paste("p\tq", 0, 3, 0, 3);
        assertThat(Letters.words(paste.changes())).containsExactly("r0 c3=p");
        assertThat(paste.skipped()).isEqualTo(1);
    }

    @Test
    void lineBreaksInACellAreLineFeedsAndWhatCannotBeSeenIsLeftOut() {
        assertThat(Letters.words(paste("\"p\r\nq\u0000\"", 0, 1, 0, 1).changes()))
                .containsExactly("r0 c1=p\nq");
    }

    private Paste paste(String text, int top, int left, int bottom, int right) {
        return Paste.of(TextBlock.parse(text), new Selection.Range(top, left, bottom, right), sheet, columns, NONE);
    }
}
