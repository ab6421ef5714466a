package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.junit.jupiter.api.Test;

/** All that the rules say of the sample plan, to the last word: a finding more is a false alarm, one less a miss. */
class ThurrockChecksTest {
    private final Plan plan = PlanFile.read(Path.of("sample-data", "thurrock-2014.bcfplan"));
    private final Checks checks = Checks.of(plan);

    @Test
    void theWholeListOfFindings() throws IOException {
        SaidOfSample.isListed(SaidOfSample.findings(checks), "thurrock-2014.findings.txt");
    }

    @Test
    void theWholeListOfPasses() throws IOException {
        SaidOfSample.isListed(SaidOfSample.passes(checks), "thurrock-2014.passes.txt");
    }

    @Test
    void figuresAreInPence() {
        assertThat(one("P1", Pass.class).figures().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "minimum_pence", 286_200_000L, "pool_pence", 372_400_000L, "difference_pence", 86_200_000L));
        assertThat(one("P1", Finding.class).figures().values())
                .containsEntry("unreadable", 2L)
                .containsEntry("tbc", 1L)
                .containsEntry("candidates", "£10,565,000, £1,056,500 or £10,565.00");
        assertThat(first("S2").figures().values())
                .containsEntry("gap_at_least_pence", 186_000_000L)
                .containsEntry("gap_at_most_pence", 116_900_000L);
        assertThat(first("S3").figures().values())
                .containsEntry("gap_at_least_pence", 99_800_000L)
                .containsEntry("gap_at_most_pence", 30_700_000L);
        assertThat(first("S6").figures().values())
                .containsEntry("least_pence", 19_600_000L)
                .containsEntry("most_pence", 38_100_000L)
                .containsEntry("stated_pence", 21_400_000L);
    }

    @Test
    void repairsSayWhatTheyDo() {
        assertThat(first("A1").repairs())
                .extracting(Repair::label)
                .containsExactly("Read as £10,565,000", "Read as £1,056,500", "Read as £10,565.00");
        assertThat(first("S6").repairs()).extracting(Repair::label).containsExactly("Keep £196k–£381k", "Use £214k");
        assertThat(first("M1").repairs()).extracting(Repair::label).containsExactly("Use 853.5");
        assertThat(first("R2").repairs()).extracting(Repair::label).containsExactly("Copy the controls of Risk 7");
        assertThat(first("S5").repairs()).extracting(Repair::label).containsExactly("Number them BCF01 to BCF10");
    }

    @Test
    void aRepairedAmountCountsAndTakingItBackGivesTheSamePlan() {
        for (Finding finding : checks.findings()) {
            for (Repair repair : finding.repairs()) {
                Plan repaired = repair.edit().change().apply(plan);
                assertThat(repaired).isNotEqualTo(plan);
                Diff diff = Diff.between(plan, repaired);
                assertThat(diff.inverse().apply(repaired)).isEqualTo(plan);
                Checks after = checks.after(diff, repaired);
                assertThat(after.outcomes()).isEqualTo(Checks.of(repaired).outcomes());
                assertThat(after.findings()).doesNotContain(finding);
            }
        }
        Plan repaired = first("A1").repairs().getFirst().edit().change().apply(plan);
        assertThat(Checks.of(repaired).findings())
                .filteredOn(each -> each.code().equals("A1"))
                .hasSize(1);
        assertThat(Checks.of(repaired).outcomes())
                .anyMatch(each -> each instanceof Pass
                        && each.heading().equals("2015/16 minimum is set")
                        && each.reason().equals("£10,565,000."));
    }

    @Test
    void schemesAreNumberedInTheirOrder() {
        Plan numbered = first("S5").repairs().getFirst().edit().change().apply(plan);
        SchemeTree tree = SchemeTree.of(numbered.themes(), numbered.schemes());
        assertThat(tree.themes().stream()
                        .flatMap(theme -> tree.allOf(theme).stream())
                        .map(Scheme::number))
                .containsExactly(
                        "BCF01", "BCF02", "BCF03", "BCF04", "BCF05", "BCF06", "BCF07", "BCF08", "BCF09", "BCF10");
    }

    @Test
    void placesCanBeGoneTo() {
        assertThat(first("S4").place()).isInstanceOf(Place.Cell.class);
        Place tbc = checks.findings().stream()
                .filter(each -> each.heading().startsWith("Protection"))
                .findFirst()
                .orElseThrow()
                .place();
        assertThat(PlaceWords.of(tbc, plan)).isEqualTo("Protection of Social Care, 2014/15 spend, Min");
        assertThat(first("S5").cells()).hasSize(10);
        assertThat(PlaceWords.of(first("R1").place(), plan)).isEqualTo("Risk 8, probability");
        assertThat(first("R1").cells())
                .extracting(cell -> PlaceWords.of(cell, plan))
                .containsExactly("Risk 8, probability", "Risk 8, impact");
        assertThat(first("M1").cells())
                .extracting(cell -> PlaceWords.of(cell, plan))
                .containsExactly(
                        "Care home admissions, 65+, Baseline, value",
                        "Care home admissions, 65+, Baseline, numerator",
                        "Care home admissions, 65+, Baseline, denominator");
        assertThat(PlaceWords.of(first("M4").place(), plan)).isEqualTo("Date of the baseline");
        assertThat(checks.findings())
                .filteredOn(each -> each.heading().startsWith("Delayed transfers of care, monthly: not"))
                .singleElement()
                .satisfies(each -> assertThat(PlaceWords.of(each.place(), plan))
                        .isEqualTo("Delayed transfers of care, monthly, Baseline, value"));
        assertThat(first("M6").cells()).hasSize(6);
        assertThat(PlaceWords.of(first("R3").place(), plan)).isEqualTo("Risks, owner");
        assertThat(first("R3").cells()).hasSize(17);
        assertThat(PlaceWords.of(first("R5").cells().getFirst(), plan)).isEqualTo("Risk 3, schemes");
    }

    @Test
    void completenessIsOfTheSameDeclarations() {
        assertThat(checks.completeness())
                .isEqualTo(Map.of(
                        Section.DETAILS, new Progress(6, 7),
                        Section.NARRATIVE, new Progress(22, 43),
                        Section.SCHEMES, new Progress(30, 50),
                        Section.FINANCE, new Progress(14, 32),
                        Section.RISKS, new Progress(32, 68),
                        Section.METRICS, new Progress(18, 37),
                        Section.SIGN_OFF, new Progress(0, 3)));
    }

    private Finding first(String code) {
        return checks.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Outcome one(String code, Class<? extends Outcome> type) {
        List<Outcome> found = checks.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code) && type.isInstance(outcome))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
