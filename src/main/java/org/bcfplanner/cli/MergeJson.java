package org.bcfplanner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.bcfplanner.change.merge.Merged;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.ConflictWords;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import tools.jackson.core.io.JsonStringEncoder;

/** What {@code bcf merge} prints: one object, a conflict or a finding to a line. Promised in command-line.md. */
final class MergeJson {
    private MergeJson() {}

    static String render(Merged merged, List<Finding> found) {
        StringJoiner conflicts = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        merged.conflicts().forEach(each -> conflicts.add(conflict(merged.plan(), each)));
        StringJoiner findings = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        found.forEach(each -> findings.add(finding(merged.plan(), each)));
        return "{\n" + quoted("conflicts") + ": " + conflicts + ",\n" + quoted("new_findings") + ": " + findings
                + "\n}\n";
    }

    private static String conflict(Plan plan, MergeConflict conflict) {
        Optional<ConflictWords> words = ConflictWords.of(plan, conflict);
        return new StringJoiner(", ", "{", "}")
                .add(field("kind", conflict.kind().name().toLowerCase(Locale.ROOT)))
                .add(field("part", words.map(each -> each.topic().label()).orElse("")))
                .add(field("name", words.map(ConflictWords::name).orElse("")))
                .add(field("field", words.map(ConflictWords::field).orElse("")))
                .add(field("base", words.map(ConflictWords::base).orElse("")))
                .add(field("mine", words.map(ConflictWords::mine).orElse("")))
                .add(field("theirs", words.map(ConflictWords::theirs).orElse("")))
                .add(field("table", conflict.entity()))
                .add(field("row", conflict.entityId()))
                .toString();
    }

    private static String finding(Plan plan, Finding finding) {
        return new StringJoiner(", ", "{", "}")
                .add(field("rule", finding.code()))
                .add(field("severity", finding.severity().word()))
                .add(field("heading", finding.heading()))
                .add(field("reason", finding.reason()))
                .add(field("place", PlaceWords.of(finding.place(), plan)))
                .toString();
    }

    private static String field(String name, String text) {
        return quoted(name) + ": " + quoted(text);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
