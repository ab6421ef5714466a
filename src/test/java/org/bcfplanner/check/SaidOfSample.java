package org.bcfplanner.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;

/** All that the checks say of a sample, a line each, and the lists of what they should say. */
final class SaidOfSample {
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

    /** The lines of a list beside this class. */
    static List<String> expected(String name) throws IOException {
        try (InputStream list = requireNonNull(SaidOfSample.class.getResourceAsStream(name))) {
            return new String(list.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static String verdict(Finding finding) {
        return finding.verdict() == Finding.Verdict.FAIL ? finding.severity().word() : "not evaluable";
    }

    private static String words(Outcome outcome) {
        return (outcome.heading() + " | " + outcome.reason()).strip();
    }
}
