package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;

/** All that the rules say of the other sample plan, to the last word. */
class ThanetChecksTest {
    private final Plan plan = PlanFile.read(Path.of("sample-data", "thanet-2014.bcfplan"));
    private final Checks checks = Checks.of(plan);

    @Test
    void theWholeListOfFindings() throws IOException {
        SaidOfSample.isListed(SaidOfSample.findings(checks), "thanet-2014.findings.txt");
        assertThat(checks.findings()).extracting(Finding::code).contains("P2", "G1", "G2", "G3", "R4", "N1");
    }

    @Test
    void theWholeListOfPasses() throws IOException {
        SaidOfSample.isListed(SaidOfSample.passes(checks), "thanet-2014.passes.txt");
    }

    @Test
    void completenessIsOfTheSameDeclarations() {
        assertThat(checks.completeness())
                .isEqualTo(Map.of(
                        Section.DETAILS, new Progress(6, 7),
                        Section.NARRATIVE, new Progress(16, 19),
                        Section.SCHEMES, new Progress(17, 35),
                        Section.FINANCE, new Progress(4, 26),
                        Section.RISKS, new Progress(18, 36),
                        Section.METRICS, new Progress(0, 32),
                        Section.SIGN_OFF, new Progress(1, 3)));
    }

    @Test
    void everyFindingHasAPlaceInWords() {
        assertThat(checks.findings())
                .allSatisfy(finding -> assertThat(PlaceWords.of(finding.place(), plan))
                        .as(finding.heading())
                        .isNotBlank());
    }
}
