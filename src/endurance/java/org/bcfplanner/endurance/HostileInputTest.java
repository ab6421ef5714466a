package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kept corpus of hostile inputs, and inputs made of it, end in a value or in a sentence, in time. */
class HostileInputTest {
    private static final int MADE = 400;
    /** Stops what never ends; what is too slow is told before, by the time of the processor. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theCorpusIsTaken(Target target) throws IOException {
        List<Path> corpus = target.corpus();
        assertThat(corpus).hasSizeGreaterThan(5);
        Taking taking = new Taking(target, folder);
        for (Path each : corpus) {
            byte[] input = Files.readAllBytes(each);
            assertTimeoutPreemptively(PATIENCE, () -> taking.take(input), each.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void soIsWhatIsMadeOfIt(Target target) throws IOException {
        List<byte[]> corpus = new ArrayList<>();
        for (Path each : target.corpus()) {
            corpus.add(Files.readAllBytes(each));
        }
        Random random = new Random(97);
        Mutation mutation = new Mutation(98);
        Taking taking = new Taking(target, folder);
        for (int i = 0; i < MADE; i++) {
            byte[] input =
                    mutation.of(corpus.get(random.nextInt(corpus.size())), corpus.get(random.nextInt(corpus.size())));
            assertTimeoutPreemptively(PATIENCE, () -> taking.take(input), "input " + i);
        }
    }
}
