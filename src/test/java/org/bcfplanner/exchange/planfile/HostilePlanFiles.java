package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not plans, made of a plan that is one. */
abstract class HostilePlanFiles {
    final Plan plan = new RandomPlans(11).planOfLines(40);
    final String json = Archives.json(plan);

    @TempDir
    Path folder;

    AbstractThrowableAssert<?, ?> refusesJson(UnaryOperator<String> damage, String because) {
        String damaged = damage.apply(json);
        assertThat(damaged).as("the damage").isNotEqualTo(json);
        return refuses(Archives.sealed(plan, damaged.getBytes(UTF_8)), because);
    }

    AbstractThrowableAssert<?, ?> refuses(byte[] hostile, String because) {
        Path file = folder.resolve("hostile.bcfplan");
        try {
            Files.write(file, hostile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("“hostile.bcfplan” cannot be opened: ")
                .hasMessageContaining(because)
                .hasMessageContaining("Nothing was changed.");
    }
}
