package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.store.Libraries;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hazard a few times; {@code mvn -Pendurance verify} lets each happen many times. */
class EnduranceTest {
    static Stream<Hazard> hazards() {
        return Stream.of(
                new Killed(2),
                new FullDisk(8),
                new Damaged(8),
                new ClockSetBack(4),
                new CutBackup(1),
                new OlderLibraries(List.of(1, 5, 8, Libraries.newest() - 1)),
                new LongDay(1_000));
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void keepsItsPromise(Hazard hazard, @TempDir Path folder) throws Exception {
        assertThat(hazard.face(folder)).isNotBlank();
    }
}
