package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;

/** All that the rules say of the strategy, to the last word: its own contradictions, and nothing else. */
class ThurrockStrategyChecksTest {
    private final Plan plan = PlanFile.read(Path.of("sample-data", "thurrock-strategy-2016.bcfplan"));
    private final Checks checks = Checks.of(plan);

    @Test
    void theWholeListOfFindings() throws IOException {
        SaidOfSample.isListed(SaidOfSample.findings(checks), "thurrock-strategy-2016.findings.txt");
    }

    @Test
    void everyFindingHasAPlaceInWords() {
        assertThat(checks.findings())
                .allSatisfy(finding -> assertThat(PlaceWords.of(finding.place(), plan))
                        .as(finding.heading())
                        .isNotBlank());
    }
}
