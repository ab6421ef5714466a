package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;

/** The file of a sample, and what the program carries of it. */
record SampleFile(String name) {
    private static final String WRITTEN_BY = "0.1.0";

    /**
     * The file holds this plan and nothing that would be written otherwise today.
     *
     * @param folder to write it afresh in
     */
    void isOf(Plan plan, Path folder) throws IOException {
        if (Boolean.getBoolean("sample.write")) {
            PlanFile.write(plan, path(), WRITTEN_BY);
        }
        assertThat(PlanFile.read(path())).isEqualTo(plan);
        Path fresh = folder.resolve("fresh.bcfplan");
        PlanFile.write(plan, fresh, WRITTEN_BY);
        for (String entry : List.of("manifest.json", "plan.json")) {
            assertThat(Unpacked.entry(path(), entry)).isEqualTo(Unpacked.entry(fresh, entry));
        }
    }

    void isCarriedByTheProgram() throws IOException {
        try (var packed = getClass().getResourceAsStream("/org/bcfplanner/samples/" + name + ".bcfplan")) {
            assertThat(packed).isNotNull();
            assertThat(packed.readAllBytes()).isEqualTo(Files.readAllBytes(path()));
        }
    }

    private Path path() {
        return Path.of("sample-data", name + ".bcfplan");
    }
}
