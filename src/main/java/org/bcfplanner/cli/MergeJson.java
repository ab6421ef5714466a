package org.bcfplanner.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.OpenDifference;
import org.bcfplanner.plan.Plan;
import tools.jackson.core.io.JsonStringEncoder;

/** What {@code bcf merge} prints: one object, a conflict or a finding to a line. Promised in command-line.md. */
final class MergeJson {
    private MergeJson() {}

    static String render(Plan merged, List<Finding> news) {
        StringJoiner conflicts = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        OpenDifference.of(merged).forEach(each -> conflicts.add(conflict(each)));
        StringJoiner findings = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
        Checks checks = Checks.of(merged);
        news.forEach(each -> findings.add(CheckJson.object(checks, each)));
        return "{\n" + quoted("conflicts") + ": " + conflicts + ",\n" + quoted("new_findings") + ": " + findings
                + "\n}\n";
    }

    private static String conflict(OpenDifference open) {
        return new StringJoiner(", ", "{", "}")
                .add(field("part", constant(open.topic())))
                .add(field("kind", constant(open.conflict().kind())))
                .add(field("table", open.conflict().entity()))
                .add(field("name", open.name()))
                .add(field("field", open.field()))
                .add(field("base", open.base()))
                .add(field("mine", open.mine()))
                .add(field("theirs", open.theirs()))
                .add(field("mine_by", open.conflict().mineBy()))
                .add(field("theirs_by", open.conflict().theirsBy()))
                .add(field("place", open.place().key()))
                .add(field("row", open.conflict().entityId()))
                .toString();
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String field(String name, String text) {
        return quoted(name) + ": " + quoted(text);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
