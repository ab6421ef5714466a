package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class ProseEditsTest {
    private final IdSource ids = IdSource.seeded(11);
    private final Plan empty = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));
    private final Plan plan = ProseEdits.write(empty, "aims", texts("one", "two", "three"));

    @Test
    void aTextIsWhatWasWrittenInItsOrder() {
        assertThat(words(plan)).containsExactly("one", "two", "three");
        assertThat(Prose.of(plan.passages(), "vision").passages()).isEmpty();
        assertThat(Prose.bySection(plan.passages())).containsOnlyKeys("aims");
    }

    @Test
    void passagesThatSayTheSameStayWhatTheyAre() {
        Plan changed = ProseEdits.write(plan, "aims", texts("one", "zwei", "three", "four"));
        assertThat(words(changed)).containsExactly("one", "zwei", "three", "four");
        assertThat(ids(changed).subList(0, 3)).isEqualTo(ids(plan));
        assertThat(ProseEdits.write(plan, "aims", texts("one", "two", "three"))).isEqualTo(plan);
        Plan fewer = ProseEdits.write(plan, "aims", texts("one", "three"));
        assertThat(ids(fewer)).containsExactly(ids(plan).get(0), ids(plan).get(2));
    }

    @Test
    void aNoteOutlivesItsPassage() {
        ReviewNote note = new ReviewNote(
                ids.create(),
                "aims",
                ids(plan).get(1),
                Rank.first(),
                "two",
                new Text("Which two?"),
                "Head of Commissioning",
                LocalDate.of(2014, 1, 5),
                false);
        Plan noted = ProseEdits.addNote(plan, note);
        Plan rewritten = ProseEdits.write(noted, "aims", texts("one", "2", "three"));
        assertThat(rewritten.reviewNotes().get(note.id()).passage())
                .isEqualTo(ids(plan).get(1));
        Plan without = ProseEdits.write(noted, "aims", texts("one", "three"));
        assertThat(without.reviewNotes().get(note.id()).passage()).isNull();
        assertThat(without.reviewNotes().get(note.id()).quote()).isEqualTo("two");
        Plan resolved = ProseEdits.changeNote(noted, note.id(), each -> each.resolved(true));
        assertThat(resolved.reviewNotes().get(note.id()).resolved()).isTrue();
        assertThat(ProseEdits.removeNote(noted, note.id())).isEqualTo(plan);
    }

    @Test
    void aChapterThatSaysNothingIsNotKept() {
        Plan begun = ProseEdits.chapter(plan, Chapter.of("aims").withState(ChapterState.DRAFTING));
        assertThat(begun.chapters()).hasSize(1);
        assertThat(ProseEdits.chapter(begun, Chapter.of("aims"))).isEqualTo(plan);
    }

    @Test
    void whateverIsWrittenIsThereAfterwards() {
        Random random = new Random(5);
        Plan now = plan;
        List<Passage> text = new ArrayList<>(Prose.of(now.passages(), "aims").passages());
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(text.size() + 1);
            if (random.nextInt(3) > 0 || text.isEmpty()) {
                text.add(at, text("" + random.nextInt(9)));
            } else if (random.nextBoolean()) {
                text.add(random.nextInt(text.size()), text.remove(random.nextInt(text.size())));
            } else {
                text.removeLast();
            }
            now = ProseEdits.write(now, "aims", text);
            assertThat(words(now)).isEqualTo(text.stream().map(Passage::words).toList());
            text = new ArrayList<>(Prose.of(now.passages(), "aims").passages());
        }
        assertThat(now.passages().stream().map(each -> each.position().place().length()))
                .allMatch(length -> length <= 40);
    }

    private List<Passage> texts(String... words) {
        return List.of(words).stream().map(this::text).toList();
    }

    private Passage text(String words) {
        return Passage.of(ids.create(), "aims", Style.PARAGRAPH, words);
    }

    private static List<String> words(Plan plan) {
        return Prose.of(plan.passages(), "aims").passages().stream()
                .map(Passage::words)
                .toList();
    }

    private static List<Id<Passage>> ids(Plan plan) {
        return Prose.of(plan.passages(), "aims").passages().stream()
                .map(Passage::id)
                .toList();
    }
}
