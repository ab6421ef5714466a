package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.Progress;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.review.Acceptance;

/** What {@code bcf check} tells people: by section, the gravest first, what holds at the end of each. */
final class CheckText {
    private static final String INDENT = " ".repeat(15);

    private final Checks checks;
    private final StringBuilder text = new StringBuilder();

    private CheckText(Checks checks) {
        this.checks = checks;
    }

    static String render(Checks checks, List<Outcome> listed) {
        CheckText render = new CheckText(checks);
        for (Section section : Section.values()) {
            List<Outcome> here = listed.stream()
                    .filter(outcome -> outcome.section() == section)
                    .toList();
            if (!here.isEmpty()) {
                render.add(section, here);
            }
        }
        if (listed.isEmpty()) {
            render.text.append("Nothing found.\n");
        }
        return render.text.toString();
    }

    private void add(Section section, List<Outcome> outcomes) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(section.label())
                .append(": ")
                .append(counts(outcomes));
        Progress progress = checks.completeness().getOrDefault(section, Progress.NOTHING);
        if (progress.needed() > 0) {
            text.append(String.format(Locale.UK, "; %d of %d fields filled", progress.filled(), progress.needed()));
        }
        text.append('\n');
        outcomes.forEach(this::add);
    }

    /** {@code 2 errors, 1 warning, 1 accepted}: what stands by acceptance is counted by itself. */
    private String counts(List<Outcome> outcomes) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = outcomes.stream()
                    .filter(outcome -> outcome instanceof Finding finding
                            && finding.severity() == severity
                            && checks.acceptance(finding).isEmpty())
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        long accepted = outcomes.stream()
                .filter(outcome -> outcome instanceof Finding finding
                        && checks.acceptance(finding).isPresent())
                .count();
        if (accepted > 0) {
            counts.add(accepted + " accepted");
        }
        return counts.isEmpty() ? "nothing found" : String.join(", ", counts);
    }

    private void add(Outcome outcome) {
        Optional<Acceptance> accepted =
                outcome instanceof Finding finding ? checks.acceptance(finding) : Optional.empty();
        String word = outcome instanceof Finding finding ? finding.severity().word() : "pass";
        word = accepted.isPresent() ? "accepted" : word;
        text.append(String.format(Locale.ROOT, "  %-8s %-3s %s%n", word, outcome.code(), line(outcome.heading()))
                .replace("\r\n", "\n"));
        indent(outcome.reason());
        accepted.ifPresent(each -> indent("Accepted by " + each.author() + ", " + each.acceptedOn() + ": "
                + each.reason().written()));
        if (outcome instanceof Finding finding) {
            indent(PlaceWords.of(finding.place(), checks.plan()));
            if (!finding.repairs().isEmpty()) {
                indent("→ "
                        + String.join(
                                " · ",
                                finding.repairs().stream().map(Repair::label).toList()));
            }
        }
    }

    private void indent(String said) {
        if (!said.isBlank()) {
            text.append(INDENT).append(line(said)).append('\n');
        }
    }

    /** On one line, without what could steer a terminal. */
    private static String line(String said) {
        StringBuilder line = new StringBuilder();
        said.codePoints().forEach(each -> line.appendCodePoint(Character.isISOControl(each) ? ' ' : each));
        return line.toString();
    }
}
