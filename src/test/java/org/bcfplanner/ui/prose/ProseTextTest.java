package org.bcfplanner.ui.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.ui.kit.Typing;
import org.junit.jupiter.api.Test;

class ProseTextTest {
    private final IdSource ids = IdSource.seeded(3);
    private final ProseText text = new ProseText(ids);

    @Test
    void thereIsAlwaysALineForTheCaretAndItIsNotKept() {
        assertThat(text.size()).isEqualTo(1);
        assertThat(text.passages()).isEmpty();
        text.replace(0, 1, List.of(new Block.Grid(TableRows.empty(ids, "s", 2, 2))));
        assertThat(text.size()).isEqualTo(2);
        assertThat(text.passages()).hasSize(2);
    }

    @Test
    void aSplitLineKeepsItsIdWhereItsWordsAre() {
        text.insert(0, 0, Stretch.plain("one two"));
        Passage before = text.passages().getFirst();
        text.split(0, 3);
        assertThat(words()).containsExactly("one", " two");
        assertThat(text.passages().getFirst().id()).isEqualTo(before.id());
        text.remove(0, 3, 1, 0);
        text.split(0, 0);
        assertThat(words()).containsExactly("", "one two");
        assertThat(text.passages().get(1).id()).isEqualTo(before.id());
    }

    @Test
    void behindAHeadingComesAParagraphAndBehindAnItemAnItem() {
        text.set(0, new Block.Line(text.fresh(Style.HEADING, 2, Stretch.plain("Aims"))));
        text.split(0, 4);
        text.insert(1, 0, Stretch.plain("x"));
        text.set(1, new Block.Line(text.fresh(Style.NUMBER, 3, Stretch.plain("first"))));
        text.split(1, 5);
        assertThat(text.blocks().stream().map(each -> each.passages().getFirst().style()))
                .containsExactly(Style.HEADING, Style.NUMBER, Style.NUMBER);
        assertThat(text.blocks().get(2).passages().getFirst().level()).isEqualTo(3);
    }

    @Test
    void marksMoveWithTheirWords() {
        text.insert(
                0,
                0,
                Stretch.plain("plain bold end")
                        .replaced(6, 10, Stretch.plain("bold").marked(Mark.Kind.BOLD, "")));
        text.insert(0, 0, Stretch.plain(">> "));
        assertThat(text.passages().getFirst().marks()).isEqualTo(Marks.parse("b9-13"));
        text.split(0, 11);
        assertThat(text.passages())
                .extracting(Passage::marks)
                .containsExactly(Marks.parse("b9-11"), Marks.parse("b0-2"));
        text.remove(0, 11, 1, 0);
        assertThat(text.passages().getFirst().marks()).isEqualTo(Marks.parse("b9-13"));
    }

    @Test
    void aTableGoesAsAWholeAndLinesDoNotRunIntoIt() {
        text.insert(0, 0, Stretch.plain("above"));
        text.replace(1, 1, List.of(new Block.Grid(TableRows.empty(ids, "s", 2, 2))));
        text.insert(2, 0, Stretch.plain("below"));
        text.remove(0, 2, 1, 0);
        assertThat(text.block(1)).isInstanceOf(Block.Grid.class);
        text.remove(1, 0, 2, 0);
        assertThat(words()).containsExactly("ab", "below");
    }

    @Test
    void aPassageIsNeverLongerThanCanBeKept() {
        String most = "x".repeat(Typing.LONG_TEXT);
        assertThat(text.insert(0, 0, Stretch.plain(most))).isEqualTo(Typing.LONG_TEXT);
        assertThat(text.insert(0, 5, Stretch.plain("y"))).isZero();
        text.split(0, Typing.LONG_TEXT);
        text.insert(1, 0, Stretch.plain("y"));
        text.remove(0, Typing.LONG_TEXT, 1, 0);
        assertThat(words()).containsExactly(most, "y");
    }

    @Test
    void wordsThatThereIsNoRoomForLeaveTheSelectedOnes() {
        List<String> told = new ArrayList<>();
        ProseModel model = new ProseModel(ids, new Looks(1, new LeftIn(words -> List.of())));
        model.text().within(Room.ofCell(Stretch.plain("x".repeat(Typing.LONG_TEXT - 7))::then, told::add));
        TextPos end =
                model.put(TextPos.ZERO, TextPos.ZERO, Stretch.plain("one two")).orElseThrow();
        assertThat(model.put(TextPos.ofLeading(0, 4), end, Stretch.plain("four")))
                .isEmpty();
        assertThat(model.getPlainText(0)).isEqualTo("one two");
        assertThat(told)
                .containsExactly("That would be 100,001 characters in one row of a table; there is room for 100,000."
                        + " Nothing was changed.");
        model.put(TextPos.ofLeading(0, 4), end, Stretch.plain("six"));
        assertThat(model.getPlainText(0)).isEqualTo("one six");
    }

    @Test
    void looksThatThereIsNoRoomForAreNotTaken() {
        List<String> told = new ArrayList<>();
        ProseModel model = new ProseModel(ids, new Looks(1, new LeftIn(words -> List.of())));
        model.text().within(Room.ofLine(told::add));
        model.put(TextPos.ZERO, TextPos.ZERO, Stretch.plain("word"));
        String far = "https://example.org/" + "x".repeat(Typing.LONG_TEXT);
        model.changeLines(0, 0, line -> line.with(Stretch.of(line.passage()).marked(Mark.Kind.LINK, far)));
        assertThat(model.text().passages().getFirst().marks()).isEqualTo(Marks.NONE);
        assertThat(told).singleElement().asString().contains("one paragraph", "Nothing was changed");
    }

    @Test
    void numbersAreCountedByLevel() {
        List<Block> blocks = Blocks.of(NarrativeDraft.vision(ids));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Passage each = blocks.get(i).passages().getFirst();
            if (each.style() == Style.NUMBER) {
                shown.add(Looks.number(each.level(), Blocks.numberOf(blocks, i, each)));
            }
        }
        assertThat(shown).containsExactly("1.", "a.", "b.", "2.");
        assertThat(Looks.number(3, 14)).isEqualTo("xiv.");
        assertThat(Looks.number(2, 28)).isEqualTo("ab.");
    }

    @Test
    void takingOutWhatWasPutInLeavesTheTextAsItWas() {
        Random random = new Random(5);
        text.replace(0, 1, Blocks.of(NarrativeDraft.engagement(ids)));
        for (int i = 0; i < 500; i++) {
            List<Passage> before = text.passages();
            int index = random.nextInt(text.size());
            int at = random.nextInt(text.block(index).words().length() + 1);
            String words = "w".repeat(1 + random.nextInt(5));
            text.insert(index, at, Stretch.plain(words));
            text.split(index, at + 1);
            text.remove(index, at + 1, index + 1, 0);
            text.remove(index, at, index, at + words.length());
            assertThat(text.passages())
                    .extracting(Passage::words, Passage::style)
                    .isEqualTo(before.stream()
                            .map(each -> tuple(each.words(), each.style()))
                            .toList());
        }
    }

    private List<String> words() {
        return text.passages().stream().map(Passage::words).toList();
    }
}
