package org.bcfplanner.plan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.plan.table.IdSource;
import org.junit.jupiter.api.Test;

class ProseTest {
    private final IdSource ids = IdSource.seeded(9);

    @Test
    void listsAndTablesArePutTogether() {
        Prose prose = new Prose(List.of(
                passage(Style.HEADING, "Aims"),
                passage(Style.BULLET, "Fewer falls"),
                passage(Style.NUMBER, "More help at home"),
                row(Style.HEADING_ROW, "Principle", "Change"),
                row(Style.ROW, "Close to home", "Hubs", "more"),
                row(Style.HEADING_ROW, "Another", "table"),
                passage(Style.PARAGRAPH, "That is all.")));
        assertThat(prose.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Heading", "Items", "Table", "Table", "Paragraph");
        assertThat(((Prose.Items) prose.blocks().get(1)).items()).hasSize(2);
        Prose.Table table = (Prose.Table) prose.blocks().get(2);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.headings()).isEqualTo(1);
        assertThat(table.rows().getFirst().cells())
                .extracting(Passage.Cell::words)
                .containsExactly("Principle", "Change");
    }

    @Test
    void marksOfARowAreThoseOfItsCells() {
        Passage row = row(Style.ROW, "Close to home", "Hubs");
        Passage marked = row.withWords(row.words(), Marks.parse("b9-16"));
        assertThat(marked.cells())
                .extracting(Passage.Cell::marks)
                .extracting(Marks::toString)
                .containsExactly("b9-13", "b0-2");
    }

    @Test
    void wordsAreCountedAsAWordProcessorDoes() {
        assertThat(Prose.words("")).isZero();
        assertThat(Prose.words("  Care – close-to-home, 24/7.\nNHS ")).isEqualTo(4);
        assertThat(Prose.words("… ? –")).isZero();
        assertThat(new Prose(List.of(row(Style.ROW, "One two", "three"))).words())
                .isEqualTo(3);
        assertThat(Prose.words("(a) “b”")).isEqualTo(2);
    }

    @Test
    void whatAPassageCannotHoldIsNotKept() {
        Passage passage = Passage.of(ids.create(), "aims", Style.PARAGRAPH, "a\u0000b\tc\r\nd")
                .withStyle(Style.HEADING, 9);
        assertThat(passage.words()).isEqualTo("a b c\nd");
        assertThat(passage.level()).isEqualTo(3);
        assertThat(passage.withStyle(Style.PARAGRAPH, 3).level()).isEqualTo(1);
        assertThat(passage.withWords("ab", Marks.parse("b1-9")).marks()).hasToString("b1-2");
    }

    private Passage passage(Style style, String words) {
        return Passage.of(ids.create(), "aims", style, words);
    }

    private Passage row(Style style, String... cells) {
        return Passage.row(ids.create(), "aims", style, List.of(cells));
    }
}
