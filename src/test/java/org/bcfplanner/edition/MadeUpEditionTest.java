package org.bcfplanner.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is its data file and nothing else. */
class MadeUpEditionTest {
    private final Edition edition = Editions.get("test-edition");
    private final Plan plan = StrategyEdits.add(
            Plan.empty(Id.derivedFrom("plan"), Details.of("test-edition", "", Unit.POUNDS)),
            Objective.headed(Id.derivedFrom("objective"), null, "1", "Be well").with(ObjectiveField.TITLE, "Be better"),
            0);

    @TempDir
    Path folder;

    @Test
    void whatItsFileLeavesOutHoldsNothing() {
        assertThat(edition.sections().all()).containsExactly("overview", "strategy", "risks", "history");
        assertThat(edition.narrative().sections()).isEmpty();
        assertThat(edition.texts().sections()).isEmpty();
        assertThat(edition.metrics().definitions()).isEmpty();
        assertThat(edition.part1()).isEmpty();
        assertThat(edition.part2()).isEmpty();
        assertThat(edition.report().label(ReportField.KEY_DECISION)).isEqualTo("Key decision");
        assertThat(edition.risks().set("")).isPresent();
        assertThatThrownBy(edition::workbook).hasMessageContaining("test-edition");
    }

    @Test
    void whatItSaysIsSaid() {
        assertThat(edition.strategy().heading(ValueKind.TARGET, 2031)).isEqualTo("Then");
        assertThat(edition.strategy().heading(ValueKind.ACTUAL, 2030)).isEqualTo("2030 result");
    }

    @Test
    void aPlanOfItIsCheckedByTheRulesOfItsSections() {
        assertThat(Checks.of(plan).findings())
                .extracting(Finding::code, Finding::section)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("C1", Section.DETAILS),
                        org.assertj.core.api.Assertions.tuple("H9", Section.STRATEGY));
    }

    @Test
    void aPlanOfItGoesIntoAFileAndIsCompared() {
        Path file = folder.resolve("made-up.bcfplan");
        PlanFile.write(plan, file, "test");
        Plan read = PlanFile.read(file);
        assertThat(read).isEqualTo(plan);
        Plan other = read.withObjectives(
                rows -> rows.with(rows.get(Id.derivedFrom("objective")).with(ObjectiveField.LEAD, "Director")));
        assertThat(Comparison.between(plan, other).rows()).hasSize(1);
    }

    @Test
    void onlyListedEditionsAreOffered() {
        assertThat(Editions.all()).extracting(Edition::code).containsExactly("bcf-2014", "hws-2016");
        assertThat(Editions.find("../edition/test-edition")).isEmpty();
        assertThat(Editions.find("editions_offered")).isEmpty();
    }

    @Test
    void financeWithoutAWorkbookIsRefusedInWords() {
        Fields file = new Fields(
                "made-up.yaml",
                Map.of(
                        "code",
                        "made-up",
                        "name",
                        "Made up",
                        "sections",
                        List.of("finance"),
                        "years",
                        List.of("2030/31")));
        assertThatThrownBy(() -> EditionFile.read(file, file))
                .hasMessageContaining("made-up: the section finance")
                .hasMessageContaining("workbook");
    }

    @Test
    void everySectionThatAnEditionNamesIsKnown() {
        List<String> known = Arrays.stream(Section.values()).map(Section::key).toList();
        for (Edition each : List.of(edition, Editions.get("bcf-2014"), Editions.get("hws-2016"))) {
            assertThat(known)
                    .containsAll(each.sections().all().stream()
                            .filter(key ->
                                    !List.of("overview", "checks", "history").contains(key))
                            .toList())
                    .containsAll(each.sections().optional());
        }
    }

    @Test
    void theStrategyOfAPlanForTheFundIsThatOfTheStrategy() {
        assertThat(Editions.get("bcf-2014").strategy())
                .isEqualTo(Editions.get("hws-2016").strategy());
        assertThat(Editions.get("bcf-2014").report())
                .isEqualTo(Editions.get("hws-2016").report());
        assertThat(Editions.get("bcf-2014").sections().optional())
                .containsExactlyInAnyOrder("strategy", "actions", "outcomes", "report");
    }
}
