package org.bcfplanner.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Findable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final List<Findable> all = List.of(
            findable("a", "Primary Care MDT", "Systems and structures"),
            findable("b", "Healthcare at home", "BCF07"),
            findable("c", "Caretrak", "BCF03"),
            findable("d", "Café for carers", "Prévention"),
            findable("e", "Stroke Services", "Close to home, with care"));

    @Test
    void beginningsComeBeforeWordsBeforeMiddlesBeforeFurtherWords() {
        assertThat(found("care")).containsExactly("c", "a", "d", "b", "e");
    }

    @Test
    void amongEqualsWhatWasUsedLastComesFirst() {
        assertThat(found("care", "d", "b")).containsExactly("c", "d", "a", "b", "e");
    }

    @Test
    void everyWordMustBeFoundInAnyOrder() {
        assertThat(found("mdt primary")).containsExactly("a");
        assertThat(found("care BCF03")).containsExactly("c");
        assertThat(found("care nowhere")).isEmpty();
    }

    @Test
    void capitalsAccentsAndBlanksDoNotMatter() {
        assertThat(found("  CAFE   for ")).containsExactly("d");
        assertThat(found("prevention")).containsExactly("d");
        assertThat(found("bcf07")).containsExactly("b");
    }

    @Test
    void whatIsCalledSoIsToldFromWhatHoldsTheWordsElsewhere() {
        assertThat(Ranking.of("care", all, List.of(), Ranking.Match.BY_NAME))
                .extracting(Findable::id)
                .containsExactly("c", "a", "d");
        assertThat(Ranking.of("care", all, List.of(), Ranking.Match.OTHERWISE))
                .extracting(Findable::id)
                .containsExactly("b", "e");
    }

    @Test
    void whatWasUsedIsRememberedTheLastFirstAndNotForEver() {
        Settings settings = Settings.inMemory();
        assertThat(new Recent(settings).ids()).isEmpty();
        for (int i = 0; i < 20; i++) {
            new Recent(settings).used("id " + i);
        }
        new Recent(settings).used("id 15");
        assertThat(new Recent(settings).ids())
                .startsWith("id 15", "id 19", "id 18")
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    private List<String> found(String typed, String... recent) {
        return Stream.of(Ranking.Match.values())
                .flatMap(match -> Ranking.of(typed, all, List.of(recent), match).stream())
                .map(Findable::id)
                .toList();
    }

    private static Findable findable(String id, String title, String detail) {
        return new Findable(id, "Scheme", "", title, detail, "", () -> {});
    }
}
