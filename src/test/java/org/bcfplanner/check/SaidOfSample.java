package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;

/** All that the checks say of a sample, a line each, and the lists of what they should say. */
final class SaidOfSample {
    private static final Path LISTS = Path.of("src", "test", "resources", "org", "bcfplanner", "check");

    private SaidOfSample() {}

    static List<String> findings(Checks checks) {
        return checks.findings().stream()
                .map(each -> each.code() + " " + verdict(each) + " | " + words(each))
                .toList();
    }

    static List<String> passes(Checks checks) {
        return checks.outcomes().stream()
                .filter(Pass.class::isInstance)
                .map(each -> each.code() + " " + words(each))
                .toList();
    }

    /** What is said is what the list of this name has. With {@code -Dsample.write=true} the list is written anew first. */
    static void isListed(List<String> said, String name) throws IOException {
        Path list = LISTS.resolve(name);
        if (Boolean.getBoolean("sample.write")) {
            Files.writeString(list, String.join("\n", said) + "\n");
        }
        assertThat(said).isEqualTo(Files.readAllLines(list));
    }

    private static String verdict(Finding finding) {
        return finding.verdict() == Finding.Verdict.FAIL ? finding.severity().word() : "not evaluable";
    }

    private static String words(Outcome outcome) {
        return (outcome.heading() + " | " + outcome.reason()).strip();
    }
}
