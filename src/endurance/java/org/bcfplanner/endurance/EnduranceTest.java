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
                new Killed(1),
                new FullDisk(4),
                new Damaged(4),
                new ClockSetBack(2),
                new CutBackup(1, 300),
                new OlderLibraries(List.of(1, 8, Libraries.newest() - 1)),
                new LongDay(400));
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void keepsItsPromise(Hazard hazard, @TempDir Path folder) throws Exception {
        assertThat(hazard.face(folder)).isNotBlank();
    }
}
