package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.session.NamedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextVersionTest {
    @ParameterizedTest
    @CsvSource({"0.6 draft, v0.7", "'', v0.1", "0.9, v0.10", "final draft, v0.1", "v2, v3", "1.2.9, v1.2.10"})
    void theFirstFollowsWhatThePlanSaysOfItself(String stated, String next) {
        assertThat(NextVersion.after(List.of(), stated)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"v0.6, v0.7", "Draft 3 for the board, Draft 4 for the board", "Final, Final 2", "v0.99, v0.100"})
    void theOthersFollowTheLast(String last, String next) {
        assertThat(NextVersion.after(named(last), "0.1")).isEqualTo(next);
    }

    @Test
    void aNameThatIsTakenIsNotSuggested() {
        assertThat(NextVersion.after(named("v0.6", "V0.7", "v0.8"), "")).isEqualTo("v0.9");
    }

    private static List<NamedVersion> named(String... names) {
        return Stream.of(names)
                .map(name -> new NamedVersion(name, "", Instant.EPOCH, "", 0))
                .toList();
    }
}
