package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;

/** Plans checked by the command line. */
class CheckCommandTest extends Commands {
    @Test
    void checksAPlanAndEndsInOneWhereThereAreErrors() {
        assertThat(run("check", SAMPLE)).isEqualTo(1);
        assertThat(out.toString())
                .contains("Finance: ")
                .contains("£307k short; £998k if all are at minimum")
                .contains("→ Read as £10,565,000 · Read as £1,056,500 · Read as £10,565.00")
                .contains("pass     P1  2014/15 pool reaches its minimum");
        assertThat(library()).doesNotExist();
    }

    @Test
    void checksTellProgramsTheFigures() {
        assertThat(run("check", SAMPLE, "--json", "--rule", "p1", "--rule", "S9"))
                .isZero();
        assertThat(out.toString())
                .contains("\"verdict\": \"pass\", \"severity\": null")
                .contains("\"difference_pence\": 86200000")
                .contains("\"verdict\": \"not_evaluable\", \"severity\": \"note\"")
                .contains("\"candidates\": \"£10,565,000, £1,056,500 or £10,565.00\"")
                .contains("\"accepted\": null");
        assertThat(out.toString().lines().filter(line -> line.startsWith("{"))).hasSize(3);
    }

    @Test
    void anErrorThatWasKeptWithAReasonIsToldAsAcceptedAndEndsInNought() {
        Path file = folder.resolve("kept.bcfplan");
        Plan plan = PlanFile.read(Path.of(SAMPLE));
        Finding value = Checks.of(plan).errors().stream()
                .filter(Acceptances::canAccept)
                .findFirst()
                .orElseThrow();
        Plan kept = Acceptances.accept(value, "As published.", "Lead commissioner", LocalDate.of(2014, 2, 10))
                .change()
                .apply(plan);
        PlanFile.write(kept, file, "1");
        assertThat(run("check", SAMPLE, "--rule", "M1", "--severity", "error")).isEqualTo(1);
        out.getBuffer().setLength(0);
        assertThat(run("check", file.toString(), "--rule", "M1", "--severity", "error"))
                .isZero();
        assertThat(out.toString())
                .contains("Metrics: 1 accepted;")
                .contains("  accepted M1  ")
                .contains("Accepted by Lead commissioner, 2014-02-10: As published.");
    }

    @Test
    void checksOfOneSeverityLeaveOutWhatIsLess() {
        assertThat(run("check", SAMPLE, "--severity", "error")).isEqualTo(1);
        assertThat(out.toString()).contains("error").doesNotContain("  warning").doesNotContain("  pass");
        assertThat(run("check", SAMPLE, "--rule", "G2", "--severity", "warning"))
                .isZero();
        assertThat(out.toString()).endsWith("Nothing found.\n");
    }
}
