package org.bcfplanner.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.risk.Band;

/** Makes the demands of an edition of the part {@code checks} of its data file. */
final class DemandsFile {
    private DemandsFile() {}

    static Demands read(Fields checks) {
        Fields limits = checks.fields("limits");
        Fields spend = checks.fields("spend");
        return new Demands(
                Long.parseLong(limits.text("least")),
                Long.parseLong(limits.text("most")),
                checks.text("numbering"),
                needed(checks, "details"),
                Severity.valueOf(checks.text("organisations")),
                needed(checks, "schemes"),
                Severity.valueOf(checks.text("pool")),
                Severity.valueOf(checks.text("contributions")),
                Severity.valueOf(spend.text("severity")),
                spend.texts("years").stream().map(FinancialYear::parse).toList(),
                risks(checks.fields("risks")),
                metrics(checks.fields("metrics")),
                narrative(checks.fields("narrative")),
                signatures(checks.fields("signatures")),
                Set.copyOf(checks.texts("kept-with-a-reason")));
    }

    private static Demands.OfRisks risks(Fields risks) {
        return new Demands.OfRisks(
                Severity.valueOf(risks.text("register")),
                needed(risks, "fields"),
                Severity.valueOf(risks.text("high")),
                risks.texts("levels").stream().map(Band.Level::valueOf).collect(Collectors.toSet()));
    }

    private static Demands.OfMetrics metrics(Fields metrics) {
        return new Demands.OfMetrics(
                Severity.valueOf(metrics.text("figures")),
                Severity.valueOf(metrics.text("periods")),
                Severity.valueOf(metrics.text("experience")),
                metrics.number("options"));
    }

    private static Demands.OfNarrative narrative(Fields narrative) {
        return new Demands.OfNarrative(
                Severity.valueOf(narrative.text("sections")),
                Severity.valueOf(narrative.text("prompts")),
                Severity.valueOf(narrative.text("conditions")),
                Severity.valueOf(narrative.text("evidence")),
                Severity.valueOf(narrative.text("tables")));
    }

    private static Demands.OfSignatures signatures(Fields signatures) {
        return new Demands.OfSignatures(
                Severity.valueOf(signatures.text("given")),
                Severity.valueOf(signatures.text("current")),
                Severity.valueOf(signatures.text("dates")),
                Severity.valueOf(signatures.text("bodies")));
    }

    private static List<Demands.Needed> needed(Fields checks, String key) {
        return checks.listOfFields(key).stream()
                .map(each -> new Demands.Needed(
                        each.text("field"),
                        each.text("label"),
                        each.text("rule"),
                        Severity.valueOf(each.text("severity"))))
                .toList();
    }
}
